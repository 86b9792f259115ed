#!/usr/bin/env bash
# Reads the ACL records with pandoc and bibutils, compares them with our readers, and writes docs/differential.md.
# The two programs are installed from the system's packages where they are missing.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
corpora=${1:-$here/../../../shared/corpora}
output=$(mktemp -d)
trap 'rm -rf "$output"' EXIT

if ! command -v pandoc >/dev/null || ! command -v bib2xml >/dev/null; then
  apt-get install -y pandoc bibutils
fi

for set in open-1000 open-10000; do
  pandoc -f bibtex -t csljson "$corpora/acl/$set.bib" >"$output/$set.json"
  bib2xml "$corpora/acl/$set.bib" >"$output/$set.xml" 2>"$output/log"
done

pandoc=$(pandoc --version | head -n 1)
bibutils=$(bib2xml --version 2>&1 | head -n 1 | tr -d '\r')
dotnet run -c Release --project "$here" -- "$corpora" --differential "$output" --versions "$pandoc, and $bibutils"
