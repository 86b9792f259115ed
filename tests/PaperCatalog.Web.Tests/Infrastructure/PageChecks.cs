namespace PaperCatalog.Web.Tests.Infrastructure;

/// <summary>Functions that look at a page from within. What they return is wrong with it.</summary>
internal static class PageChecks
{
    /// <summary>WCAG 1.4.3: first how many texts were looked at, then those with too little contrast.</summary>
    public const string Contrast =
        """
        () => {
          const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
          const pen = canvas.getContext('2d', { willReadFrequently: true });
          const over = (color, below) => {
            pen.fillStyle = `rgb(${below.join(' ')})`;
            pen.fillRect(0, 0, 1, 1);
            pen.fillStyle = color;
            pen.fillRect(0, 0, 1, 1);
            return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
          };
          const background = element =>
            element === null ? [255, 255, 255] : over(getComputedStyle(element).backgroundColor, background(element.parentElement));
          const light = rgb => {
            const [r, g, b] = rgb.map(part => part / 255).map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
            return .2126 * r + .7152 * g + .0722 * b;
          };
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const faults = [];
          let seen = 0;
          while (texts.nextNode()) {
            const element = texts.currentNode.parentElement;
            if (texts.currentNode.data.trim() === '' || !element.checkVisibility({ visibilityProperty: true }) || element.closest('svg, option')) {
              continue;
            }
            seen++;
            const style = getComputedStyle(element);
            const below = background(element);
            const [high, low] = [light(over(style.color, below)), light(below)].sort((a, b) => b - a);
            const ratio = (high + .05) / (low + .05);
            const size = parseFloat(style.fontSize);
            const isLarge = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
            if (ratio < (isLarge ? 3 : 4.5)) {
              faults.push(`${ratio.toFixed(2)}: ${texts.currentNode.data.trim()}`);
            }
          }
          return [String(seen), ...faults];
        }
        """;

    /// <summary>Names, headings without gaps, identifiers used once, language, and targets of 24 pixels outside of text (WCAG 2.5.8).</summary>
    public const string Structure =
        """
        () => {
          const faults = [];
          const byIds = ids => (ids ?? '').split(' ').map(id => document.getElementById(id)?.textContent ?? '').join(' ').trim();
          for (const element of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary, [role=tab], nav, aside')) {
            if (!element.checkVisibility() || element.closest('[aria-hidden=true]')) {
              continue;
            }
            const isArea = element.matches('nav, aside');
            const name = element.getAttribute('aria-label') ?? (byIds(element.getAttribute('aria-labelledby'))
              || [...(element.labels ?? [])].map(label => label.textContent).join(' ') || (isArea ? '' : element.textContent));
            if (name.trim() === '') {
              faults.push(`no name: ${element.outerHTML.slice(0, 120)}`);
            }
            const box = element.getBoundingClientRect();
            if (element.matches('button, select, summary, .facet a, .pager a, .chips a, .keywords a') && (box.height < 24 || box.width < 24)) {
              faults.push(`${box.width} x ${box.height}: ${name.trim()}`);
            }
          }
          let level = 0;
          for (const heading of document.querySelectorAll('h1, h2, h3, h4')) {
            if (heading.checkVisibility() && Number(heading.tagName[1]) > level + 1) {
              faults.push(`skips a level: ${heading.textContent}`);
            }
            level = heading.checkVisibility() ? Number(heading.tagName[1]) : level;
          }
          const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
          faults.push(...ids.filter((id, i) => ids.indexOf(id) !== i).map(id => `id used twice: ${id}`));
          for (const element of document.querySelectorAll('[aria-controls], [aria-labelledby]')) {
            for (const id of (element.getAttribute('aria-controls') ?? element.getAttribute('aria-labelledby')).split(' ')) {
              faults.push(...(ids.includes(id) ? [] : [`no such id: ${id}`]));
            }
          }
          if (document.documentElement.lang !== 'en' || document.title === '') {
            faults.push('no language or no title');
          }
          return faults;
        }
        """;

    /// <summary>WCAG 2.4.7: empty when the focus is on something that shows it.</summary>
    public const string Focus =
        """
        () => {
          const element = document.activeElement;
          const marked = [element, element.closest('.field')].filter(Boolean).some(part => {
            const style = getComputedStyle(part);
            return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          });
          const box = element.getBoundingClientRect();
          const inSight = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
          return element !== document.body && marked && inSight ? '' : element.outerHTML.slice(0, 120);
        }
        """;
}
