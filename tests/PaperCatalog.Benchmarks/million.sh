#!/usr/bin/env bash
# A million papers as ten catalogs of a hundred thousand, each a project of its own, and an application that combines them: built with
# MSBuild's graph build, one compiler process for each project, as many at a time as the machine has cores.
#
#   bash tests/PaperCatalog.Benchmarks/million.sh [projects] [papers of each] [cores]
#
# Says how long it took, the most memory that all processes held together, and looks one paper up across all catalogs.
set -euo pipefail

projects=${1:-10}
papers=${2:-100000}
cores=${3:-$(nproc)}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
watcher=
trap '[ -z "$watcher" ] || kill "$watcher" 2>/dev/null || true; rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1

version=0.1.0-million.$$
dotnet pack "$root/src/PaperCatalog" -v q -nologo -p:PackageVersion="$version" -o "$work/feed" --artifacts-path "$work/artifacts" -p:EnablePackageValidation=false
dotnet run -c Release --project "$root/tests/PaperCatalog.Benchmarks" -- records "$work/solution" "$projects" "$papers"
# From here on; the repository's own projects keep the machine's folder.
export NUGET_PACKAGES=$work/packages

cat > "$work/solution/NuGet.config" <<XML
<configuration><packageSources><clear /><add key="feed" value="$work/feed" /></packageSources></configuration>
XML
cat > "$work/solution/Directory.Build.props" <<XML
<Project>
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <PaperCatalogAccessibility>public</PaperCatalogAccessibility>
    <PaperCatalogViews>None</PaperCatalogViews>
    <UseSharedCompilation>false</UseSharedCompilation>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="PaperCatalog" Version="$version" /></ItemGroup>
</Project>
XML

references= catalogs=
for ((i = 0; i < projects; i++)); do
  echo '<Project Sdk="Microsoft.NET.Sdk" />' > "$work/solution/Part$i/Part$i.csproj"
  references+="<ProjectReference Include=\"../Part$i/Part$i.csproj\" />"
  catalogs+="Part$i.Papers.All, "
done

mkdir "$work/solution/App"
cat > "$work/solution/App/App.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>
  <ItemGroup>$references</ItemGroup>
</Project>
XML
cat > "$work/solution/App/Program.cs" <<CS
var clock = System.Diagnostics.Stopwatch.StartNew();
var library = PaperCatalog.PaperLibrary.Combine(${catalogs%, });
if (!library.TryFind(args[0], out var paper))
{
    return 1;
}

System.Console.WriteLine(paper + "\n" + paper.SourceFile);
System.Console.WriteLine("Found in " + clock.ElapsedMilliseconds + " ms, with " + System.Environment.WorkingSet / 1_000_000 + " MB in memory.");
return 0;
CS

cd "$work/solution/App"
dotnet restore -v q -nologo

# What all processes under this script hold, twice a second.
(
  most=0
  while sleep 0.5; do
    now=$(ps -e -o pid=,ppid=,rss= | awk -v top=$$ '{ parent[$1] = $2; size[$1] = $3 } END { for (p in size) { q = p; while (q > 1 && q != top) q = parent[q]; if (q == top) sum += size[p] } print int(sum / 1024) }')
    if [ "$now" -gt "$most" ]; then most=$now; echo "$most" > "$work/most"; fi
  done
) &
watcher=$!

start=$(date +%s.%N)
dotnet build --no-restore -graph -m:"$cores" -nodeReuse:false -v minimal -nologo -clp:NoSummary
end=$(date +%s.%N)
kill "$watcher"; watcher=

source=$(du -cbL ../Part*/papers/*.bib | tail -1 | cut -f1)
assemblies=$(du -cbL ../Part*/bin/Debug/net10.0/Part*.dll | tail -1 | cut -f1)
key=$(cat ../last-key)
echo
awk -v n="$projects" -v p="$papers" -v c="$cores" -v s="$source" -v a="$assemblies" -v t="$(echo "$end $start" | awk '{ print $1 - $2 }')" -v m="$(cat "$work/most")" \
  'BEGIN { printf "| projects | papers | cores | BibTeX | build | peak memory, all processes | assemblies |\n|---|---|---|---|---|---|---|\n| %d | %d | %d | %.0f MB | %.0f s | %d MB | %.0f MB |\n\n", n, n * p, c, s / 1e6, t, m, a / 1e6 }'
dotnet bin/Debug/net10.0/App.dll "$key"
