#!/usr/bin/env bash
# A real MySQL server for tests, on a Debian-like machine of x86-64 that has none: unpacked from the distribution's packages into a folder,
# together with every library that it needs, so that nothing is installed and nothing of the machine is touched.
#
#   mysql.sh start FOLDER [PORT]   fetches what is missing, starts the server on 127.0.0.1 (port 3316), prints its address
#   mysql.sh stop FOLDER           stops it; the folder may then be deleted
#
# Debian has MySQL in its unstable suite alone: it is read from the mirror that this machine's apt is configured with. SUITE names another.
# The administrator is root, without a password: a server for tests, with no data that matters.
set -euo pipefail

usage() { sed -n '5,6s/^# *//p' "$0" >&2; exit 2; }
[ $# -ge 2 ] || usage
action=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
port=${3:-3316}
root=$folder/root

fetch() {
  . /etc/os-release
  local suite=${SUITE:-$([ "$ID" = debian ] && echo sid || echo "$VERSION_CODENAME")}
  local apt=$folder/apt mirror key
  mirror=$(apt-get indextargets --format '$(RELEASE) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' \
    | awk -v release="$VERSION_CODENAME" '$1 == release && $2 == "main" { print $3; exit }')
  key=$(ls /usr/share/keyrings/"$ID"-archive-keyring.* | head -1)
  mkdir -p "$apt"/{parts,lists/partial,cache/archives/partial}
  : >"$apt/status"
  printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main\nArchitectures: amd64\nSigned-By: %s\n' \
    "$mirror" "$suite" "$key" >"$apt/parts/suite.sources"
  # An apt of its own: these lists, no package installed, so that the C library comes along, too.
  local own=(-o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$apt/parts" -o Dir::State::lists="$apt/lists"
    -o Dir::State::status="$apt/status" -o Dir::Cache="$apt/cache" -o APT::Architecture=amd64 -o APT::Architectures::=amd64
    -o APT::Install-Recommends=false -o APT::Sandbox::User= -o Debug::NoLocking=1)
  apt-get "${own[@]}" -qq update
  apt-get "${own[@]}" -qq -y --download-only install mysql-server-core >/dev/null
  rm -rf "$root.new"
  mkdir "$root.new"
  for package in "$apt"/cache/archives/*.deb; do
    dpkg-deb --fsys-tarfile "$package" | tar -x -C "$root.new" --keep-directory-symlink
  done
  mv "$root.new" "$root"
  rm -rf "$apt"
}

# Runs the server by the loader that came with it.
server() {
  local loader libraries
  loader=$(find "$root" -name 'ld-linux-x86-64.so.2' | head -1)
  libraries=$(find "$root" -name '*.so*' -printf '%h\n' | sort -u | grep -v -e /plugin -e gconv -e /perl | paste -sd:)
  exec "$loader" --library-path "$libraries" "$root/usr/sbin/mysqld" --no-defaults --basedir="$root/usr" --datadir="$folder/data" \
    --lc-messages-dir="$root/usr/share/mysql" --secure-file-priv=NULL --user="$(id -un)" "$@"
}

alive() { [ -s "$folder/pid" ] && kill -0 "$(cat "$folder/pid")" 2>/dev/null; }

case $action in
  start)
    if alive; then
      echo "It runs already (process $(cat "$folder/pid"))" >&2
      exit 1
    fi
    [ -d "$root" ] || fetch
    [ -d "$folder/data/mysql" ] || (server --initialize-insecure --log-error="$folder/log.err")
    rm -f "$folder/ready"
    (server --port="$port" --bind-address=127.0.0.1 --mysqlx=OFF --socket="$folder/sock" --pid-file="$folder/pid" \
      --log-error="$folder/log.err" --skip-log-bin --innodb-flush-log-at-trx-commit=0 --max-connections=300 \
      --innodb-buffer-pool-size=128M --performance-schema=OFF </dev/null >/dev/null 2>&1 &)
    for _ in $(seq 120); do
      if alive && (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
        echo "jdbc:mysql://127.0.0.1:$port"
        exit 0
      fi
      sleep 0.5
    done
    tail -5 "$folder/log.err" >&2
    exit 1
    ;;
  stop)
    alive || exit 0
    pid=$(cat "$folder/pid")
    kill "$pid"
    while kill -0 "$pid" 2>/dev/null; do sleep 0.2; done
    ;;
  *) usage ;;
esac
