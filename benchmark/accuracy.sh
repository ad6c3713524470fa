#!/bin/sh
# Runs the evaluations of expected.tsv and compares their figures. Needs the data beside the checkout.
set -eu
home=$(cd "$(dirname "$0")/.." && pwd -P)
data=$home/../shared/data
work=$home/target/accuracy
[ -d "$data" ] || { echo "accuracy: no data in ../shared/data; nothing was measured" >&2; exit 0; }
mkdir -p "$work"

# The two halves of the relations: rules were written looking at the first only.
awk -v work="$work" -f "$home/benchmark/halves.awk" "$data/relations/plv-dev.tsv"

failed=0
last=
while IFS="$(printf '\t')" read -r name input figure least; do
    case $name in '' | '#'* | evaluation) continue ;; esac
    case $input in halves/*) path=$work/${input#halves/} ;; *) path=$data/$input ;; esac
    if [ "$name $path" != "$last" ]; then
        "$home/dateline" evaluate "$name" "$path" --json "$work/figures.json" >"$work/report.txt"
        last="$name $path"
    fi
    value=$(sed -n 's/.*"'"$figure"'":\([0-9.eE+-]*\).*/\1/p' "$work/figures.json")
    verdict=$(awk -v v="${value:-0}" -v l="$least" 'BEGIN { print (v + 0 >= l + 0) ? "ok" : "SHORT" }')
    printf '%-6s %-13s %-28s %-18s %.4f (expected %s)\n' "$verdict" "$name" "$input" "$figure" "${value:-0}" "$least"
    [ "$verdict" = ok ] || failed=1
done <"$home/benchmark/expected.tsv"
exit $failed
