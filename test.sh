#!/usr/bin/env bash
# Everything that must hold: build, format, tests. People and CI run the same.
#   ./test.sh        everything
#   ./test.sh fast   without the browser and the crash tests (Category=browser, Category=slow)
# The last line is always: N passed, N failed, N skipped
set -uo pipefail
exec </dev/null
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1

mode=${1:-all}
case $mode in all | fast) ;; *)
  echo "Use ./test.sh or ./test.sh fast." >&2
  exit 2
  ;;
esac

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
export MSBUILDDISABLENODEREUSE=1
results=TestResults
logs=$results/logs
failed_steps=()

close() {
  local passed=0 failed=0 skipped=0 trx counters total executed p f
  shopt -s nullglob
  for trx in "$results"/*.trx; do
    counters=$(grep -o '<Counters [^>]*>' "$trx" | head -1)
    number() { sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$counters"; }
    total=$(number total) executed=$(number executed) p=$(number passed) f=$(number failed)
    passed=$((passed + ${p:-0})) failed=$((failed + ${f:-0})) skipped=$((skipped + ${total:-0} - ${executed:-0}))
  done
  echo
  if ((${#failed_steps[@]})); then
    printf 'Failed: %s\n' "${failed_steps[@]}"
    # A step that failed without a failing test still has to be seen in the last line.
    ((failed)) || failed=${#failed_steps[@]}
  fi
  echo "$passed passed, $failed failed, $skipped skipped"
  ((failed == 0))
  exit
}

# step <name> <log> <command...>: one line of progress, the end of the log when it fails.
step() {
  local name=$1 log=$logs/$2.log start=$SECONDS
  shift 2
  printf '%-44s' "$name"
  if "$@" >"$log" 2>&1; then
    echo "ok   $((SECONDS - start)) s"
    return 0
  fi
  echo "FAILED   $((SECONDS - start)) s"
  failed_steps+=("$name (see $log)")
  return 1
}

rm -rf "$results"
mkdir -p "$logs"

for tool in dotnet node npm; do
  if ! command -v "$tool" >/dev/null; then
    echo "$tool is not here: install the .NET 10 SDK and Node 20 or newer, with npm, and run this again."
    failed_steps+=("$tool is missing")
  fi
done
((${#failed_steps[@]} == 0)) || close

install_chromium() {
  local as=()
  if [[ $(id -u) != 0 ]]; then
    sudo -n true 2>/dev/null || return 1
    as=(sudo -n)
  fi
  command -v apt-get >/dev/null || return 1
  "${as[@]}" apt-get update -qq && "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium
}

if [[ $mode == all ]] && ! command -v chromium >/dev/null; then
  printf '%-44s' "installing the Debian package chromium"
  if install_chromium >"$logs/chromium.log" 2>&1; then
    echo "ok"
  else
    echo "not possible"
    echo "The browser tests are skipped: install the Debian package chromium to run them."
  fi
fi

if ! step "build, warnings as errors" build dotnet build Leefbaarheid.sln -warnaserror -v minimal -nodeReuse:false; then
  grep -E '(error|warning) [A-Z]+[0-9]+' "$logs/build.log" | sed 's/ \[.*//' | sort -u | head -20
  grep -qE '(error|warning) [A-Z]+[0-9]+' "$logs/build.log" || tail -15 "$logs/build.log"
  close
fi

if ! step "format" format dotnet format whitespace Leefbaarheid.sln --verify-no-changes --no-restore; then
  grep -E 'error|warning' "$logs/format.log" | sed 's/ \[.*//' | sort -u | head -20
fi

filter=()
[[ $mode == fast ]] && filter=(--filter 'Category!=slow&Category!=browser&Category!=pictures')

for project in tests/*/*.Tests.csproj; do
  name=$(basename "$project" .csproj)
  if ! step "$name" "$name" timeout 1500 dotnet test "$project" --no-build --no-restore "${filter[@]}" --results-directory "$results" --logger "trx;LogFileName=$name.trx"; then
    grep -E -A8 '^  Failed ' "$logs/$name.log" | grep -vE '^\s*$|Stack Trace:|^   at ' | cut -c1-300 | head -40
  fi
  # A project that ends without a result is a failure, however it said goodbye; without a single test that fits it has none.
  if [[ ! -s $results/$name.trx ]] && ! grep -q 'No test matches the given testcase filter' "$logs/$name.log"; then
    [[ " ${failed_steps[*]-} " == *" $name "* ]] || failed_steps+=("$name (no result)")
  fi
done

close
