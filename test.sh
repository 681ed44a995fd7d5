#!/usr/bin/env bash
# Everything that must hold: build, format, tests. People and CI run the same.
#   ./test.sh         everything
#   ./test.sh fast    without the browser and the crash tests
set -u
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
results=TestResults
mode=${1:-all}
broken=0

say() { printf '== %s\n' "$*"; }

for tool in dotnet node npm; do
  if ! command -v "$tool" > /dev/null; then
    echo "This needs the .NET 10 SDK and Node 20 or newer; '$tool' is not there."
    exit 1
  fi
done

if [ "$mode" != fast ] && ! command -v chromium > /dev/null; then
  if [ "$(id -u)" = 0 ]; then as_root=(); elif sudo -n true 2> /dev/null; then as_root=(sudo -n); else as_root=(false); fi
  say "Installing the Debian package chromium for the browser tests"
  "${as_root[@]}" apt-get update -qq > /dev/null 2>&1 < /dev/null && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium > /dev/null 2>&1 < /dev/null \
    || echo "The browser tests need the Debian package chromium, which could not be installed here; they are skipped and counted as such."
fi

say "Building, warnings are errors"
dotnet build Leefbaarheid.sln -warnaserror -v quiet < /dev/null || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }

say "Checking the formatting"
dotnet format Leefbaarheid.sln --verify-no-changes --no-restore -v quiet < /dev/null || { echo "The formatting differs: run dotnet format."; broken=1; }

filter=()
[ "$mode" = fast ] && filter=(--filter 'Category!=browser&Category!=slow&Category!=pictures')
rm -rf "$results"
for project in tests/*/*.Tests.csproj; do
  name=$(basename "$project" .csproj)
  say "$name"
  dotnet test "$project" --no-build -v quiet "${filter[@]}" --logger "trx;LogFileName=$name.trx" --results-directory "$results" < /dev/null || broken=1
  [ -e "$results/$name.trx" ] || [ "$mode" = fast ] || { echo "$name gave no results."; broken=1; }
done

counter() { cat "$results"/*.trx 2> /dev/null | grep -o '<Counters [^>]*' | grep -o " $1=\"[0-9]*\"" | tr -dc '0-9\n' | awk '{ n += $1 } END { print n + 0 }'; }
total=$(counter total); passed=$(counter passed); executed=$(counter executed)
skipped=$((total - executed)); failed=$((executed - passed))
# A failed build or format counts too: the last line may not look better than the run was.
[ "$broken" = 1 ] && [ "$failed" = 0 ] && failed=1
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
