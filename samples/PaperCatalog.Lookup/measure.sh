#!/usr/bin/env bash
# What a catalog adds to a native app: sizes and start times beside an app that only writes a line.
# Usage: measure.sh [pairs of runs, 40]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
runs=${1:-40}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The sample's own project with another program: the same settings, with and without the catalog.
variant() { # name, program, expression of sed on the project file
  mkdir -p "$work/$1"
  sed -e "s|\.\./\.\./src|$PWD/../../src|; s|Include=\"\.\./|Include=\"$PWD/../|; s|<AssemblyName>lookup|<AssemblyName>$1|; $3" \
    PaperCatalog.Lookup.csproj > "$work/$1/$1.csproj"
  cp ../../Directory.Build.props ../../Directory.Packages.props "$work/"
  printf '%s\n' "$2" > "$work/$1/Program.cs"
  dotnet publish "$work/$1" -c Release -o "$work/out/$1" -v q -clp:NoSummary -p:EnforceCodeStyleInBuild=false >&2
}

variant empty 'System.Console.WriteLine("one line");' '/ProjectReference/,/\/>/d; /PaperFile/d; /Import /d'
variant member 'System.Console.WriteLine(Papers.Lloyd1982.Title);' 's|^ *<RootNamespace.*||'
dotnet publish -c Release -o "$work/out/lookup" -v q -clp:NoSummary >&2

run() { # name, arguments
  local start=$EPOCHREALTIME name=$1
  shift
  "$work/out/$name/$name" "$@" >/dev/null
  local end=$EPOCHREALTIME
  echo $((${end/[.,]/} - ${start/[.,]/})) >> "$work/$name.times"
}

for ((i = 0; i < runs; i++)); do
  run empty
  run member
  run lookup 10.1109/TIT.1982.1056489
done

# The fastest run is what the app costs; the others are what else the machine did.
echo "| app | bytes | start to end, fastest of $runs | median |"
echo "|---|---|---|---|"
for name in empty member lookup; do
  times=$(sort -n "$work/$name.times" | awk '{ a[NR] = $1 / 1000 } END { printf "%.1f ms | %.1f ms", a[1], a[int((NR + 1) / 2)] }')
  echo "| $name | $(stat -c %s "$work/out/$name/$name") | $times |"
done
