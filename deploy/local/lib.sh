# What the commands of this folder share; read by them, not run.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
app=$home/deploy/local/target/app
jar=$app/vigil-local.jar
modules="common source-service incident-service stats-service deploy/local"

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

built() {
  [ -f "$jar" ] && for service in source-service incident-service stats-service; do
    [ -f "$home/$service/target/quarkus-app/quarkus-run.jar" ] || return 1
  done
}

# Sources that are newer than what was built from them.
stale() {
  local module
  for module in $modules; do
    [ -z "$(find "$home/$module/src/main" "$home/$module/pom.xml" "$home/pom.xml" -newer "$jar" -type f -print -quit)" ] || return 0
  done
  return 1
}

build_if_needed() {
  find_java
  if built && ! stale; then return; fi
  if ! command -v mvn >/dev/null; then
    say "Vigil has to be built first, and there is no Maven here: install Maven 3.8.7 or newer."
    exit 1
  fi
  local log=$home/deploy/local/target/build.log
  if ! mkdir -p "$home/deploy/local/target" || ! : > "$log"; then
    say "Vigil has to be built first, and $home/deploy/local/target cannot be written."
    exit 1
  fi
  say "Building Vigil; the first time this also fetches what it is built from."
  (cd "$home" && mvn -B -ntp package -DskipTests) 2>&1 | tee "$log" | sed -n -u 's/^\[INFO\] Building \(Vigil.*\) 1.*\[\(.*\)\]$/  \2 \1/p' >&2 || {
    say "The build failed; $log ends with:"
    tail -n 15 "$log" >&2
    exit 1
  }
}

require_build() {
  find_java
  if ! built; then
    say "Vigil is not built here: run deploy/local/up first."
    exit 1
  fi
}

launch() {
  exec "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dvigil.home="$home" -cp "$jar" org.vigil.local.command.Main "$@"
}
