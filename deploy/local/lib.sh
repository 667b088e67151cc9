# What the commands of this folder share; read by them, not run.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
local_target=$home/deploy/local/target
jar=$local_target/app/vigil-local.jar
# As old as the last build that went well was when it began.
stamp=$local_target/built
services="source-service incident-service stats-service"

say() { printf '%s\n' "$*" >&2; }

find_java() {
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then java=$JAVA_HOME/bin/java; else java=$(command -v java || true); fi
  if [ -z "$java" ]; then
    say "There is no Java here: install a JDK of version 17 or newer, or set JAVA_HOME to one."
    exit 1
  fi
  local version
  version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  if [ "${version:-0}" -lt 17 ]; then
    say "Vigil needs Java 17 or newer, and $java is version ${version:-unknown}: install one, or set JAVA_HOME to it."
    exit 1
  fi
}

# Maven is to compile with the Java that was found, which needs a compiler for that.
require_jdk() {
  JAVA_HOME=$(cd "$(dirname "$(readlink -f "$java")")/.." && pwd)
  export JAVA_HOME
  if [ ! -x "$JAVA_HOME/bin/javac" ]; then
    say "Vigil has to be built first, and $java is a Java without a compiler: install a JDK of version 17 or newer, or set JAVA_HOME to one."
    exit 1
  fi
  if ! command -v mvn >/dev/null; then
    say "Vigil has to be built first, and there is no Maven here: install Maven 3.8.7 or newer."
    exit 1
  fi
}

built() {
  local service
  [ -f "$jar" ] || return 1
  for service in $services; do
    [ -f "$home/$service/target/quarkus-app/quarkus-run.jar" ] || return 1
  done
}

# changed_since JAR PATH...: whether a file below one of the paths is newer than the jar and than the last build.
# Maven leaves a jar alone whose content stays the same; the stamp then tells that it was looked at.
changed_since() {
  local newer=(-newer "$1")
  shift
  if [ -f "$stamp" ]; then newer+=(-newer "$stamp"); fi
  [ -n "$(find "$@" -type f "${newer[@]}" -print -quit)" ]
}

# Sources that are newer than what was built from them. Tests, scripts and texts do not count.
stale() {
  local service
  for service in $services; do
    if changed_since "$home/$service/target/quarkus-app/quarkus-run.jar" \
      "$home/pom.xml" "$home/common/pom.xml" "$home/common/src/main" "$home/$service/pom.xml" "$home/$service/src/main"; then
      return 0
    fi
  done
  changed_since "$jar" "$home/pom.xml" "$home/deploy/local/pom.xml" "$home/deploy/local/src/main"
}

up_to_date() { built && ! stale; }

build_if_needed() {
  if up_to_date; then return; fi
  require_jdk
  local log=$local_target/build.log
  if ! { mkdir -p "$local_target" && : >> "$local_target/build.lock"; } 2>/dev/null; then
    say "Vigil has to be built first, and $local_target cannot be written: change its permissions, or free some space on its disk."
    exit 1
  fi
  exec 9>> "$local_target/build.lock"
  if command -v flock >/dev/null && ! flock -n 9; then
    say "Another build of Vigil is running here; waiting until it is done."
    flock 9
  fi
  if ! up_to_date; then build "$log"; fi
  exec 9>&-
}

build() {
  say "Building Vigil; the first time this also fetches what it is built from."
  : > "$stamp.new"
  (cd "$home" && mvn -B -ntp package -DskipTests) 2>&1 9>&- | tee "$1" \
    | sed -n -u 's/^\[INFO\] Building \(Vigil.*\) 1.*\[\(.*\)\]$/  \2 \1/p' >&2 || {
    say "The build failed; $1 ends with:"
    tail -n 15 "$1" >&2
    exit 1
  }
  mv "$stamp.new" "$stamp"
}

require_build() {
  if ! built; then
    say "Vigil is not built here: run deploy/local/up first."
    exit 1
  fi
}

usage() {
  say "$*"
  exit 2
}

# What Java would refuse in the end, before minutes go into a build.
check_up_options() {
  check_port VIGIL_PORT "${VIGIL_PORT:-8080}"
  while [ $# -gt 0 ]; do
    case $1 in
      --detach | --no-demo) ;;
      --port | --data)
        if [ $# -lt 2 ] || [ -z "$2" ]; then usage "$1 needs a value behind it."; fi
        if [ "$1" = --port ]; then check_port --port "$2"; fi
        if [ "$1" = --data ] && [ -e "$2" ] && [ ! -d "$2" ]; then
          say "$2 is a file and not a folder: choose another with --data."
          exit 1
        fi
        shift
        ;;
      *) usage "deploy/local/up does not know $1: it takes --data DIR, --detach, --no-demo, --port N." ;;
    esac
    shift
  done
}

check_port() {
  case $2 in
    '' | *[!0-9]* | ??????*) usage "$1: $2 is not a port: give a number from 1 to 65535." ;;
  esac
  if [ "$2" -lt 1 ] || [ "$2" -gt 65535 ]; then usage "$1: $2 is not a port: give a number from 1 to 65535."; fi
}

launch() {
  exec "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dvigil.home="$home" -cp "$jar" org.vigil.local.command.Main "$@"
}
