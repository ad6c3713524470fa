#!/usr/bin/env bash
# Runs all evaluations, writes docs/accuracy.md from what they say, and compares with expected.tsv; exits 1 where a figure
# is worse than expected. The data in ../shared/data (or DATELINE_SHARED) is other people's: where it is absent, what needs
# it is left out, and the page is written to target/accuracy only.
#
#   benchmark/accuracy.sh          runs, writes, compares (half an hour)
#   benchmark/accuracy.sh --keep   uses the figures of runs that are already in target/accuracy
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd -P)
data=${DATELINE_SHARED:-$home/../shared/data}
work=$home/target/accuracy
gold=benchmark/gold
cd "$home"
[ "${1:-}" = --keep ] || rm -rf "$work"
mkdir -p "$work"

# run LABEL CODER NAME INPUT…: one evaluation, once; its figures, report and command stay in target/accuracy.
run() {
    local label=$1 coder=$2 name=$3
    shift 3
    local path
    for path in "$@"; do
        if [ ! -e "$path" ]; then
            echo "accuracy: left out $label, there is no $path" >&2
            return
        fi
    done
    local options=()
    [ "$coder" = both ] || options=(--coder "$coder")
    [ -s "$work/$label.json" ] || {
        echo "accuracy: $label" >&2
        ./dateline evaluate "$name" "$@" ${options[@]+"${options[@]}"} --json "$work/$label.part" >"$work/$label.txt"
        mv "$work/$label.part" "$work/$label.json"
    }
    local shown="dateline evaluate $name $* ${options[*]+${options[*]}}"
    shown=${shown//"$data"/../shared/data}
    echo "${shown//"$home"\//}" |
        sed -E -e 's/ *$//' -e 's#( benchmark/held-out/[^ ]*)+# benchmark/held-out/*.tsv#' >"$work/$label.command"
}

# The two halves of the relations: rules and weights were made looking at the first only.
[ ! -e "$data/relations/plv-dev.tsv" ] || awk -v work="$work" -f benchmark/halves.awk "$data/relations/plv-dev.tsv"

for coder in rules model both; do
    run "relations-looked-$coder" $coder relations "$work/looked.tsv"
    run "relations-scored-$coder" $coder relations "$work/scored.tsv"
    run "coding-dev-$coder" $coder coding $gold/dev
    run "coding-report-$coder" $coder coding $gold/report
    run "sentences-$coder" $coder sentences benchmark/held-out/*.tsv
done
for half in dev report; do
    run "linking-$half" both linking "benchmark/linking/$half.jsonl"
done
for seed in 1 2; do
    java benchmark/linking/Stream.java "$seed" 120 >"$work/stream-$seed.jsonl"
    run "linking-stream-$seed" both linking "$work/stream-$seed.jsonl"
done
run agreement both agreement $gold/dev $gold/report $gold/second
run expected both expected "$data/seeds/expected.yaml"
run figures-dev both figures benchmark/figures/dev.tsv
run figures-report both figures benchmark/figures/report.tsv
run attributions both attributions "$data/attributions"
run places both places "$data/places/lgl.xml"
run event-places both event-places $gold/places/event-places.tsv
run times both times "$data/times"
run pages both pages "$data/pages"

. benchmark/accuracy-page.sh
if [ -d "$data" ]; then page=docs/accuracy.md; else page=$work/accuracy.md; fi
accuracy_page >"$work/page.part"
mv "$work/page.part" "$page"
echo "accuracy: wrote ${page#"$home"/}" >&2

# Compares: a figure may be worse than expected by the tolerance of its row.
failed=0
while IFS=$'\t' read -r label name expected tolerance; do
    case $label in '' | '#'* | run) continue ;; esac
    [ -s "$work/$label.json" ] || continue
    verdict=$(awk -v v="$(value "$label" "$name")" -v e="$expected" -v t="$tolerance" -v name="$name" 'BEGIN {
        less = name ~ /^(falseAlarms|falseRelations|calibrationError|strictCalibrationError|medianKm|meanKm)$/
        print v == "" || v == "null" || (less ? v > e + t : v < e - t) ? "WORSE" : "ok" }')
    printf '%-6s %-24s %-18s %s (expected %s, tolerance %s)\n' \
        "$verdict" "$label" "$name" "$(value "$label" "$name")" "$expected" "$tolerance"
    [ "$verdict" = ok ] || failed=1
done <benchmark/expected.tsv
exit $failed
