#!/usr/bin/env bash
# Changes the product's code in one place at a time and counts the changes that no test notices. See docs/mutation.md.
#
#   bash tests/PaperCatalog.Mutation/mutation.sh                          # all parts
#   bash tests/PaperCatalog.Mutation/mutation.sh names                    # one: escaping, names, writers, formatting or readers
#   bash tests/PaperCatalog.Mutation/mutation.sh readers:Reading/Latex    # the files of a part whose path has these words
#
# Writes a table, and to artifacts/mutation a line for each change with what became of it. It works on a copy: a test that fails leaves files behind.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=$PWD
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
  if [[ -e $file ]]; then printf '%s\0' "$file"; fi
done | xargs -0 cp --parents -t "$copy"
for project in PaperCatalog.Mutation PaperCatalog.Tests PaperCatalog.Generator.Tests PaperCatalog.Hostile; do
  dotnet build "$copy/tests/$project" -p:RunAnalyzers=false -v quiet -nologo 1>&2
done
dotnet "$copy/tests/PaperCatalog.Mutation/bin/Debug/net10.0/PaperCatalog.Mutation.dll" "$copy" "$root/artifacts/mutation" "$@"
