# Sourced by tests/run.sh: a private PostgreSQL cluster on a free port, gone when the tests are.

postgres_dir=""
postgres_bin=""

free_port() {
  local port
  for port in $(shuf -i 20000-39999 -n 50); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
  echo "No free port for PostgreSQL" >&2; return 1
}

# The server refuses to run as root: as root it runs as the postgres user, else as whoever runs the tests.
as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then (cd / && su postgres -s /bin/sh -c "$*"); else sh -c "$*"; fi
}

start_postgres() {
  if [ -n "${CHINA_AI_WEEKLY_TEST_POSTGRES:-}" ]; then echo "== Using the PostgreSQL named by CHINA_AI_WEEKLY_TEST_POSTGRES"; return; fi
  postgres_bin=$(find_postgres_bin)
  postgres_dir=$(mktemp -d /tmp/china-ai-weekly-postgres.XXXXXX)
  local port; port=$(free_port)
  [ "$(id -u)" -ne 0 ] || chown postgres "$postgres_dir"
  as_postgres "'$postgres_bin/initdb' -D '$postgres_dir/data' -U postgres -A trust -E UTF8 --locale=C.UTF-8 >'$postgres_dir/initdb.log' 2>&1" \
    || { cat "$postgres_dir/initdb.log" >&2; exit 1; }
  # Durability of a throw-away cluster is not under test; speed is welcome.
  as_postgres "'$postgres_bin/pg_ctl' -D '$postgres_dir/data' -l '$postgres_dir/server.log' -w -t 60 -o '-p $port -k $postgres_dir -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200' start >/dev/null" \
    || { cat "$postgres_dir/server.log" >&2; exit 1; }
  export CHINA_AI_WEEKLY_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres"
}

stop_postgres() {
  [ -n "$postgres_dir" ] || return 0
  as_postgres "'$postgres_bin/pg_ctl' -D '$postgres_dir/data' -m immediate stop >/dev/null 2>&1" || true
  rm -rf "$postgres_dir"
}
