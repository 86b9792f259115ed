#!/usr/bin/env bash
# Fuzzing that coverage guides: AFL++ makes the inputs, and sees by SharpFuzz's instrumentation which of them go a new way through the library.
# Needs afl-fuzz (Debian: afl++) and the network once, for the tool that instruments; nothing else in the house needs either.
#
#   bash tests/PaperCatalog.Fuzzing/guided.sh                     # two minutes for each format
#   bash tests/PaperCatalog.Fuzzing/guided.sh 30 BibTeX Ris       # thirty minutes for each of two
#
# What was found stays in the folder GUIDED (artifacts/guided): an input for each sort of crash and hang, and the table at the end.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
minutes=${1:-2}
formats=("${@:2}")
if ((${#formats[@]} == 0)); then
  formats=(PlainText BibTeX Ris CslJson PubMedTagged PubMedXml EndNoteTagged EndNoteXml ArXivAtom ArXivListing CitationFile)
fi

command -v afl-fuzz >/dev/null || { echo "afl-fuzz is not here; on Debian: apt-get install afl++" >&2; exit 1; }
folder=${GUIDED:-artifacts/guided}
mkdir -p "$folder"
rm -f "$folder/bin/PaperCatalog.dll"
dotnet publish -c Release tests/PaperCatalog.Fuzzing.Guided -o "$folder/bin" >&2
[[ -x $folder/tool/sharpfuzz ]] || dotnet tool install SharpFuzz.CommandLine --version 2.3.0 --tool-path "$folder/tool" >&2
harness=$folder/bin/PaperCatalog.Fuzzing.Guided.dll
for format in "${formats[@]}"; do
  dotnet "$harness" "$format" --seeds "$folder/$format/seeds"
  dotnet "$harness" "$format" --words "$folder/$format/words"
done

# From here on the library runs under afl-fuzz only: it counts in memory that AFL gives it.
"$folder/tool/sharpfuzz" "$folder/bin/PaperCatalog.dll" >&2

# .NET is no program that AFL has compiled, and a container may not say where dumps of memory go or how fast its processor is.
export AFL_SKIP_BIN_CHECK=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_NO_UI=1 AFL_FORKSRV_INIT_TMOUT=60000
for format in "${formats[@]}"; do
  rm -rf "$folder/$format/found"
  afl-fuzz -V "$(awk "BEGIN { print int($minutes * 60) }")" -m none -t 10000 -i "$folder/$format/seeds" -x "$folder/$format/words" -o "$folder/$format/found" \
    -- dotnet "$harness" "$format" >"$folder/$format/log" 2>&1 || echo "$format: afl-fuzz failed, see $folder/$format/log" >&2
done

echo "| format | minutes | executions | inputs kept | edges | crashes | hangs |"
echo "|---|--:|--:|--:|--:|--:|--:|"
for format in "${formats[@]}"; do
  awk -F ' *: *' -v format="$format" '{ of[$1] = $2 }
    END { printf "| %s | %.1f | %d | %d | %d | %d | %d |\n", format, of["run_time"] / 60, of["execs_done"], of["corpus_count"], of["edges_found"], of["saved_crashes"], of["saved_hangs"] }' \
    "$folder/$format/found/default/fuzzer_stats"
done
