# What the checks of this folder share; read by them, not run. They act on the cluster that kubectl is set to, and need a machine
# that reaches its Services (one of its nodes).
. "$(dirname "${BASH_SOURCE[0]}")/../../local/lib.sh"
kubernetes=$home/deploy/kubernetes
verify=$kubernetes/verify
work=$local_target/kubernetes
mkdir -p "$work"
key=$work/signing-key
ledger=$work/ledger
find_java
require_build

# What a check has in the background ends with it, and so does what that is waiting for.
end_jobs() {
  local job
  for job in $(jobs -rp); do kill "$job" $(pgrep -P "$job") 2> /dev/null || true; done
}
trap end_jobs EXIT

k() { kubectl -n vigil "$@"; }

# The address of the edge within the cluster; a port-forward would not live through what the checks do.
edge() { printf 'http://%s:8080' "$(k get service edge -o 'jsonpath={.spec.clusterIP}')"; }

# signing_key: into the file that Java reads it from.
signing_key() { k get secret vigil-signing-key -o 'jsonpath={.data.private}' | base64 -d > "$key"; }

all_ready() {
  local each
  for each in statefulset/postgres statefulset/kafka deployment/source-service deployment/incident-service deployment/stats-service deployment/edge; do
    k rollout status "$each" --timeout=300s > /dev/null
  done
}

load() { "$java" -Xmx256m -cp "$jar" "$verify/Load.java" "$1" "$(edge)" "$key" "$ledger" "${@:2}"; }

# under_load RATE [patient]: returns when it has begun; end_load ends it and fails when a request did.
under_load() {
  rm -f "$work/stop"
  # Else what the load before this one said would be taken for the word of this one.
  : > "$work/load.log"
  load load "$1" "$work/stop" "${@:2}" > "$work/load.log" 2>&1 &
  loading=$!
  until grep -q begun "$work/load.log"; do
    if ! kill -0 "$loading" 2> /dev/null; then
      cat "$work/load.log"
      return 1
    fi
    sleep 0.2
  done
}

end_load() {
  touch "$work/stop"
  if ! wait "$loading"; then
    cat "$work/load.log"
    return 1
  fi
  cat "$work/load.log"
}

# api ROLE PATH [CURL-OPTION...]
api() { curl -sSf -H "Authorization: Bearer $("$kubernetes/token" "$1")" "${@:3}" "$(edge)$2"; }

# until SECONDS COMMAND...: waits until the command succeeds.
until_holds() {
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    if [ $SECONDS -ge $end ]; then
      say "This did not come true: $*"
      return 1
    fi
    sleep 1
  done
}
