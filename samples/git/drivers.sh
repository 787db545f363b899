#!/usr/bin/env bash
# Shows in a temporary repository that git merges and compares claim sets by what they say, with FactTracker as its drivers.
# FACTTRACKER is the command to use, "facttracker" by default.
set -euo pipefail
facttracker=${FACTTRACKER:-facttracker}
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=Author GIT_AUTHOR_EMAIL=author@example.org GIT_COMMITTER_NAME=Author GIT_COMMITTER_EMAIL=author@example.org
export GIT_AUTHOR_DATE=2025-10-01T09:00:00Z GIT_COMMITTER_DATE=2025-10-01T09:00:00Z GIT_MERGE_AUTOEDIT=no
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

git init --quiet --initial-branch=main
git config merge.facttracker.name "FactTracker, by what claims say"
git config merge.facttracker.driver "$facttracker merge --in-place %O %A %B %L %P"
git config diff.facttracker.command "$facttracker diff --git"
echo "*.claims.json merge=facttracker diff=facttracker" > .gitattributes
printf '*.log\nedited\n' > .git/info/exclude

# Writes a set of two claims; the arguments are the value and the note of the first, and the note of the second.
set_of() {
  printf '{"facttracker":"1.0","claims":[
    {"id":"rent","text":"The rent is %s","value":%s,"notes":"%s"},
    {"id":"votes","text":"There were many votes","notes":"%s"}]}\n' "$1" "$1" "$2" "$3"
}
# Edits a file with sed, in the layout that the command writes.
edit() { $facttracker convert "$1" - --to json 2> convert.log | sed "$2" > edited && mv edited "$1"; }
save() { git add --all && git commit --quiet --message "$1"; }
expect() { if ! grep --quiet --fixed-strings "$2" "$1"; then echo "$1 lacks: $2" >&2; cat "$1" >&2; exit 1; fi; }

echo "1. Two people change different claims, one line apart."
set_of 800 "" "" > facts.claims.json; save "Begin"
git checkout --quiet -b anna; set_of 850 "" "" > facts.claims.json; save "Correct the rent"
git checkout --quiet main; set_of 800 "by phone" "counted twice" > facts.claims.json; save "Add notes"
git merge --quiet anna 2> merge.log || { cat merge.log >&2; exit 1; }
expect facts.claims.json '"value": 850'
expect facts.claims.json "counted twice"

echo "2. Both add the same file, with different claims."
git checkout --quiet -b left
echo '{"facttracker":"1.0","claims":[{"id":"left","text":"Left"}]}' > new.claims.json; save "Add left"
git checkout --quiet -b right main
echo '{"facttracker":"1.0","claims":[{"id":"right","text":"Right"}]}' > new.claims.json; save "Add right"
git merge --quiet left 2> merge.log || { cat merge.log >&2; exit 1; }
expect new.claims.json '"left"'
expect new.claims.json '"right"'

echo "3. Criss-cross: each branch has merged the other, and both went on."
git checkout --quiet -b one; git checkout --quiet -b two
set_of 850 "by phone" "counted by hand" > facts.claims.json; save "How it was counted"
git checkout --quiet one; set_of 850 "by letter" "counted twice" > facts.claims.json; save "How it was asked"
first=$(git rev-parse one); second=$(git rev-parse two)
git merge --quiet "$second" 2> merge.log
git checkout --quiet two; git merge --quiet "$first" 2> merge.log
edit facts.claims.json 's/by letter/by registered letter/'; save "Say more"
git checkout --quiet one
edit facts.claims.json 's/by hand/by hand, twice/'; save "Say more"
git merge --quiet two 2> merge.log || { cat merge.log >&2; exit 1; }
expect facts.claims.json "by registered letter"
expect facts.claims.json "by hand, twice"

echo "4. Both change the same value: a conflict, which a person settles."
git checkout --quiet -b cheap; edit facts.claims.json 's/"value": 850/"value": 840/'; save "840"
git checkout --quiet -b dear one; edit facts.claims.json 's/"value": 850/"value": 860/'; save "860"
if git merge cheap > merge.log 2>&1; then echo "The conflict was not found." >&2; exit 1; fi
expect merge.log "CONFLICT"
$facttracker check facts.claims.json > check.log && exit 1
expect check.log FT0804
$facttracker resolve facts.claims.json > resolve.log 2>&1 && exit 1
expect resolve.log "theirs  840"
$facttracker resolve facts.claims.json rent value theirs
$facttracker check --quiet facts.claims.json
expect facts.claims.json '"value": 840'
save "Merge cheap"

echo "5. The difference, by what the claims say."
git diff HEAD~1 HEAD -- facts.claims.json > diff.log || true
expect diff.log 840
cat diff.log
echo "All merged."
