#!/usr/bin/env bash
# Installs what the tests need and this machine lacks, runs every test project, and ends with `N passed, N failed`.
# Options: --filter NAMESPACE_OR_CLASS (unit tests only), --no-browser.
# Nothing is skipped where CI is set: a missing piece is a failure there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

configuration=${CONFIGURATION:-Debug}
filter=""
browser=yes
while [ $# -gt 0 ]; do
  case "$1" in
    --filter) filter=${2:?--filter needs a class or namespace}; browser=no; shift 2 ;;
    --no-browser) browser=no; shift ;;
    *) echo "usage: tests/run.sh [--filter NAME] [--no-browser]" >&2; exit 2 ;;
  esac
done

# shellcheck source=tests/setup/packages.sh
. tests/setup/packages.sh
# shellcheck source=tests/setup/postgres.sh
. tests/setup/postgres.sh

results=$(mktemp -d)
cleanup() { stop_postgres; rm -rf "$results"; }
trap cleanup EXIT
trap 'exit 130' INT TERM

install_missing_packages "$browser"
start_postgres

echo "== Building ($configuration)"
dotnet build ChinaAiWeekly.sln -c "$configuration" -v quiet --nologo

status=0
run_project() {
  local name=$1; shift
  echo "== $name"
  local dll="tests/$name/bin/$configuration/net10.0/$name.dll"
  dotnet "$dll" -xml "$results/$name.xml" -noLogo -noColor "$@" || status=1
  # A run that dies before it writes its results has failed, whatever it had counted.
  [ -s "$results/$name.xml" ] || { echo "$name wrote no results"; status=1; crashed=$((crashed + 1)); }
}

crashed=0
if [ -n "$filter" ]; then
  run_project ChinaAiWeekly.Tests -namespace "$filter*"
else
  run_project ChinaAiWeekly.Tests
fi
if [ "$browser" = yes ]; then
  run_project ChinaAiWeekly.BrowserTests
fi

sum() { cat "$results"/*.xml 2>/dev/null | grep -o "<assembly [^>]*>" | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*' | awk '{ s += $1 } END { print s + 0 }'; }
passed=$(sum passed)
failed=$(( $(sum failed) + $(sum errors) + crashed ))
skipped=$(( $(sum skipped) + $(sum not-run) ))
if [ "$passed" -eq 0 ]; then echo "No test ran."; status=1; failed=$((failed + 1)); fi
if [ -n "${CI:-}" ] && [ "$skipped" -gt 0 ]; then echo "Tests were skipped although CI is set."; status=1; fi

if [ "$skipped" -gt 0 ]; then
  echo "$passed passed, $failed failed, $skipped skipped"
else
  echo "$passed passed, $failed failed"
fi
exit $status
