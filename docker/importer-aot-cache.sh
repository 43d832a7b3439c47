#!/usr/bin/env bash
# Makes the importer start faster on JDK 25, as aot-cache.sh does for the API: keeps what the JVM learns from one import.
#   docker/importer-aot-cache.sh importer/target/onrecord-importer.jar FOLDER ARTICLES
#   java -XX:AOTCache=FOLDER/onrecord-importer.aot -jar FOLDER/onrecord-importer.jar
# The cache fits the very JDK that made it; another one starts as it would without.
set -euo pipefail
jar="$1"
folder="$2"
articles="$3"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
store="$(mktemp -d)"
trap 'rm -rf "$store"' EXIT

"$java" -Djarmode=tools -jar "$jar" extract --destination "$folder" --force
mv -n "$folder/$(basename "$jar")" "$folder/onrecord-importer.jar" 2> /dev/null || true

"$java" -XX:AOTCacheOutput="$folder/onrecord-importer.aot" -jar "$folder/onrecord-importer.jar" \
  import "$articles" --onrecord.store="jdbc:h2:file:$store/learn"
test -s "$folder/onrecord-importer.aot"
