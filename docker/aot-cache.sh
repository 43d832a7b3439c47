#!/usr/bin/env bash
# Makes the API start faster on JDK 25: unpacks its jar into a folder and keeps there what the JVM learns from one start
# and one question, so that later starts need not load and link it all again.
#   docker/aot-cache.sh api/target/onrecord-api.jar FOLDER
#   java @FOLDER/options -jar FOLDER/onrecord-api.jar
# The cache fits the very JDK that made it; another one starts as it would without.
# The other options save a tenth of such a start: code for the parallel collector is smaller, and so cheaper to compile, and
# methods called by reflection, each a few times while it starts, need no method handle of their own.
set -euo pipefail
jar="$1"
folder="$2"
port="${PORT:-8099}"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
store="$(mktemp -d)"
api=
trap 'rm -rf "$store"; [ -z "$api" ] || kill "$api" 2> /dev/null || true' EXIT

"$java" -Djarmode=tools -jar "$jar" extract --destination "$folder" --force
mv -n "$folder/$(basename "$jar")" "$folder/onrecord-api.jar" 2> /dev/null || true

echo "-XX:AOTCache=$(cd "$folder" && pwd)/onrecord-api.aot" > "$folder/options"
options=(-XX:+UseParallelGC -Djdk.reflect.useNativeAccessorOnly=true)
printf '%s\n' "${options[@]}" >> "$folder/options"
"$java" "${options[@]}" -XX:AOTCacheOutput="$folder/onrecord-api.aot" -jar "$folder/onrecord-api.jar" \
  --onrecord.store="jdbc:h2:file:$store/learn" --server.port="$port" --server.address=127.0.0.1 &
api=$!
for _ in $(seq 600); do
  if { exec 3<> "/dev/tcp/127.0.0.1/$port"; } 2> /dev/null; then break; fi
  kill -0 "$api"
  sleep 0.2
done
question='{"query":"{ people(first: 1) { totalCount nodes { name statements(first: 1) { nodes { text article { title } } } } } }"}'
printf 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s' \
  "${#question}" "$question" >&3
grep -q '"totalCount":0' <&3
exec 3>&-
kill "$api"
wait "$api" || [ $? -eq 143 ] # ended by the signal, as wanted
api=
test -s "$folder/onrecord-api.aot"
