#!/bin/sh
# Compares whole processes: total time and peak memory. The fastest of five runs counts.
# Needs the .NET SDK, jq, node and npm. Builds and downloads go to artifacts/. Usage: compare.sh [CLAIMS]
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
work=$root/artifacts/processes
set_file=$work/large.claims.json
schema=$root/src/FactTracker/Serialization/Schema/facttracker-1.0.schema.json
mkdir -p "$work"

dotnet publish "$root/src/FactTracker.Cli" -c Release -p:PublishAot=true -o "$work/bin" -v quiet
dotnet run -c Release --project "$root/tests/FactTracker.Benchmarks" -- --generate "$set_file" "${1:-200000}"
printf '{"facttracker":"1.0"}\n' > "$work/empty.claims.json"
npm install --silent --no-audit --no-fund --prefix "$work" ajv@8.17.1 > "$work/npm.log"

dotnet run -c Release --no-build --project "$root/tests/FactTracker.Benchmarks" -- --processes "$set_file" \
  "$work/bin/facttracker check $set_file" \
  "jq empty $set_file" \
  "node $root/tests/FactTracker.Benchmarks/Processes/ajv.mjs $work $schema $set_file" \
  "$work/bin/facttracker check $work/empty.claims.json"
