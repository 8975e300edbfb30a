# Sourced by tests/run.sh: finds what the tests need, installs what is missing where there is apt.

find_chromium() { command -v chromium || command -v chromium-browser || command -v google-chrome || true; }

find_postgres_bin() {
  if command -v pg_config >/dev/null && [ -x "$(pg_config --bindir)/initdb" ]; then pg_config --bindir; return; fi
  find /usr/lib/postgresql -maxdepth 3 -name initdb 2>/dev/null | sort -V | tail -n 1 | xargs -r dirname
}

has_cjk_font() { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=ko family 2>/dev/null | head -n 1)" ]; }

# Arguments: yes|no, whether the browser tests will run.
install_missing_packages() {
  local missing=()
  if [ "$1" = yes ]; then
    [ -n "$(find_chromium)" ] || missing+=(chromium)
    has_cjk_font || missing+=(fontconfig fonts-noto-cjk)
  fi
  [ -n "$(find_postgres_bin)" ] || missing+=(postgresql)
  [ ${#missing[@]} -gt 0 ] || return 0

  if ! command -v apt-get >/dev/null; then
    echo "The tests need: ${missing[*]}. Install them with this system's package tool (names are Debian's), then run again." >&2
    exit 1
  fi
  local sudo=""
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "The tests need: ${missing[*]}. Install them as root: apt-get install ${missing[*]}" >&2; exit 1; }
    sudo="sudo"
  fi
  echo "== Installing ${missing[*]}"
  $sudo apt-get update -qq
  # A cluster of Debian's own is not wanted: the tests start a private one.
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
