// Everything works without this file; with it, results come while one types.

const status = document.getElementById("status");
const search = document.getElementById("q");
const browse = document.getElementById("browse");
const wide = window.matchMedia("(min-width: 60rem)");

const announce = text => {
  // A changed text is read out; the same one again is not.
  status.textContent = "";
  requestAnimationFrame(() => { status.textContent = text; });
};

const foldFilters = () => {
  const filters = document.querySelector(".filters > details");
  if (filters) {
    filters.open = wide.matches;
  }
};

const submitYears = () => {
  document.querySelector(".years select")?.addEventListener("change", event => event.target.form.submit());
  document.querySelector(".years")?.classList.add("live");
};

if (search && browse) {
  let timer;
  let running;

  const show = async () => {
    running?.abort();
    running = new AbortController();
    const query = new URLSearchParams([...new FormData(search.form)].filter(([, value]) => value.trim() !== ""));
    const address = query.size > 0 ? `?${query}` : "/";
    browse.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(`/browse?${query}`, { signal: running.signal });
      if (!answer.ok) {
        throw new Error(`The server answered ${answer.status}`);
      }
      const folded = document.querySelector(".filters > details")?.open;
      browse.innerHTML = await answer.text();
      document.querySelector(".filters > details").open = folded;
      submitYears();
      document.querySelector(".picks")?.toggleAttribute("hidden", query.size > 0);
      history.replaceState(null, "", address);
      document.title = [query.get("q"), "The Stillwater Papers"].filter(Boolean).join(" – ");
      announce(document.getElementById("count").dataset.status);
      browse.removeAttribute("aria-busy");
    } catch (error) {
      if (error.name !== "AbortError") {
        announce("The search did not work. Press Enter to try again.");
        browse.removeAttribute("aria-busy");
      }
    }
  };

  search.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, 150);
  });

  const titles = () => [...browse.querySelectorAll(".papers h3 a")];

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const inField = event.target.closest("input, select, textarea");
    if (event.key === "/" && !inField) {
      event.preventDefault();
      search.focus();
      search.select();
      return;
    }
    const at = titles().indexOf(document.activeElement);
    if (event.key === "ArrowDown" && (at >= 0 || event.target === search)) {
      event.preventDefault();
      titles()[Math.min(at + 1, titles().length - 1)]?.focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (at === 0 ? search : titles()[at - 1]).focus();
    } else if (event.key === "Escape" && at >= 0) {
      search.focus();
    }
  });

  foldFilters();
  submitYears();
  wide.addEventListener("change", foldFilters);
}

const cite = document.querySelector(".cite");
if (cite) {
  const panels = [...cite.querySelectorAll(".format")];
  const list = document.createElement("div");
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-labelledby", "cite");
  const tabs = panels.map(panel => {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.id = `tab-${panel.id}`;
    tab.textContent = panel.dataset.name;
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", panel.id);
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    list.append(tab);
    return tab;
  });

  const choose = number => {
    tabs.forEach((tab, i) => {
      tab.setAttribute("aria-selected", String(i === number));
      tab.tabIndex = i === number ? 0 : -1;
      panels[i].hidden = i !== number;
    });
  };

  tabs.forEach((tab, i) => {
    tab.addEventListener("click", () => choose(i));
    tab.addEventListener("keydown", event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) {
        event.preventDefault();
        const next = (i + step + tabs.length) % tabs.length;
        choose(next);
        tabs[next].focus();
      }
    });
  });

  panels.forEach(panel => {
    const button = panel.querySelector(".copy");
    const text = panel.querySelector("pre code");
    const name = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text.textContent);
        button.textContent = "Copied";
        announce(`${panel.dataset.name} copied`);
      } catch {
        getSelection().selectAllChildren(text);
        announce("Selected; press Ctrl+C to copy");
      }
      setTimeout(() => { button.textContent = name; }, 2000);
    });
  });

  cite.classList.add("tabs");
  cite.querySelector("h2").after(list);
  choose(0);
}
