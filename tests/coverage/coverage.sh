#!/usr/bin/env bash
# Lines and branches that the tests reach, by folder of the product, as a Markdown table. Takes about three minutes.
#
#   bash tests/coverage/coverage.sh                  # the table of docs/coverage.md
#   bash tests/coverage/coverage.sh Reading/Latex    # and the places of that folder that no test reaches
#
# Tests of speed are left out: counting slows them down, and what they reach the others reach too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
slow='FullyQualifiedName!~Long_repetitions&FullyQualifiedName!~Cost_is_linear&FullyQualifiedName!~LinearityTests&FullyQualifiedName!~Hostile_shapes&FullyQualifiedName!~Ten_thousand_records'
for project in PaperCatalog.Tests PaperCatalog.Generator.Tests PaperCatalog.Hostile; do
  dotnet test "tests/$project" --settings tests/coverage/coverage.runsettings --collect "Code Coverage" --filter "$slow" --results-directory "$results" 1>&2
done
dotnet run tests/coverage/table.cs -- "$results" "$@"
