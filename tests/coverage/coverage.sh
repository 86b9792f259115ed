#!/usr/bin/env bash
# Lines and branches that the tests reach, by folder of the product, as a Markdown table. Takes a few minutes.
#
#   bash tests/coverage/coverage.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
for project in PaperCatalog.Tests PaperCatalog.Generator.Tests; do
  dotnet test "tests/$project" --settings tests/coverage/coverage.runsettings --collect "XPlat Code Coverage" --results-directory "$results" 1>&2
done
dotnet run tests/coverage/table.cs -- "$results"
