# Writes the page of accuracy.sh, which sources this file. Every figure is read from target/accuracy.

# value LABEL NAME: a figure of a run as its JSON has it; nothing where the run was left out.
value() {
    [ ! -s "$work/$1.json" ] || sed -n 's/.*"'"$2"'":\([^,}]*\).*/\1/p' "$work/$1.json"
}

# figure LABEL NAME [N]: to three digits, with Wilson's 95 % interval if N names the figure that counts the items.
figure() {
    awk -v v="$(value "$1" "$2")" -v n="${3:+$(value "$1" "$3")}" 'BEGIN {
        if (v == "" || v == "null") { print "–"; exit }
        if (v == int(v) && v > 1) { print v; exit }
        printf "%.3f", v
        if (n > 0) {
            z = 1.959964; centre = (v + z * z / (2 * n)) / (1 + z * z / n)
            half = z * sqrt(v * (1 - v) / n + z * z / (4 * n * n)) / (1 + z * z / n)
            low = centre - half; high = centre + half
            printf " [%.3f, %.3f]", (low < 0 ? 0 : low), (high > 1 ? 1 : high)
        }
        print "" }'
}

# row TITLE LABEL NAME[/N]…: one row of a table.
row() {
    local title=$1 label=$2
    shift 2
    printf '| %s |' "$title"
    local one
    for one in "$@"; do
        case $one in
            */*) printf ' %s |' "$(figure "$label" "${one%/*}" "${one#*/}")" ;;
            *) printf ' %s |' "$(figure "$label" "$one")" ;;
        esac
    done
    printf '\n'
}

# head COLUMN…: the head of a table whose first column is titles.
head_row() {
    printf '|  |'
    printf ' %s |' "$@"
    printf '\n|---|'
    printf -- '---|%.0s' "$@"
    printf '\n'
}

# voices PREFIX NAME…: rows for the rules, the model and both.
voices() {
    local prefix=$1
    shift
    row "rules alone" "$prefix-rules" "$@"
    row "model alone" "$prefix-model" "$@"
    row "both" "$prefix-both" "$@"
}

# command LABEL [NOTE]: the command that the figures below come from.
command_of() {
    [ -s "$work/$1.command" ] || {
        printf 'Not measured: the data is not here.\n\n'
        return
    }
    printf '```sh\n%s\n```\n\n' "$(cat "$work/$1.command")${2:+    # $2}"
}

# part LABEL FROM TO: the lines of a report from one that begins with FROM up to one that begins with TO.
part() {
    [ ! -s "$work/$1.txt" ] || {
        printf '```\n'
        awk -v from="$2" -v to="$3" 'index($0, from) == 1 { on = 1 } index($0, to) == 1 { on = 0 } on' "$work/$1.txt" |
            sed -e :a -e '/^\n*$/{$d;N;ba' -e '}'
        printf '```\n\n'
    }
}

relations() {
    printf '### %s\n\n' "$2"
    command_of "relations-$1-both" "and with --coder rules, --coder model"
    head_row "accuracy, 15 roots" "macro-F1" "accuracy, 4 classes" "macro-F1" "nothing given: first event" "some event" "sentences"
    voices "relations-$1" accuracy/n macroF1 pentaAccuracy/n pentaMacroF1 firstAccuracy/n someEvent/n n
    printf '\n'
}

coding() {
    printf '### %s\n\n' "$2"
    command_of "coding-$1-both" "and with --coder rules, --coder model"
    head_row "who-what-whom P" "R" "F1" "type P" "R" "F1" "status" "false alarms" "calibration error" "(by chance)" "P at ≥ 0.8"
    voices "coding-$1" strictP/coded strictR/n strictF1 typeP/coded typeR/n typeF1 \
        statusAccuracy falseAlarms calibrationError calibrationErrorByChance precisionAt80
    printf '\nBoth, each type by itself: precision, recall and F1 with intervals, and how many of those labelled were found.\n\n'
    part "coding-$1-both" "by type" "taken for"
    printf 'Both, how far confidence can be believed: ten bins of equal mass.\n\n'
    part "coding-$1-both" "confidence, right in type" "confidence, right in who"
}

accuracy_page() {
    cat <<EOF
# Accuracy

Written by \`benchmark/accuracy.sh\` on $(date -u +%F) at $(git rev-parse --short HEAD); edit the script, not the page. Intervals
are Wilson's at 95 %. What the figures mean is in [evaluation.md](evaluation.md). Each table stands below the command that it is
made by. "Rules alone" is the coder without its learned second opinion, "model alone" the learned model without a look at what the
rules say, "both" what \`dateline code\` does.

## Event types, two actors given

Sentences of other people's labels, with two marked actors and the type between them. One half, by the CRC-32 of the row's id
(\`benchmark/halves.awk\`), was looked at when rules were written and weights chosen; the other was only scored. \`accuracy.sh\` puts both into
\`target/accuracy\`.

EOF
    relations scored "The half that is only scored"
    relations looked "The half that was looked at"
    cat <<'EOF'
## Coding from end to end

The [gold articles](../benchmark/gold/README.md): every event of every sentence.

EOF
    coding report "Reporting half"
    coding dev "Development half (confidence was fitted to it)"
    sentences_and_agreement
    stages
}

sentences_and_agreement() {
    printf '## Held-out sentences\n\n'
    printf 'A third of the [labelled sentences](../training/README.md) without event or without relation, which nothing was learned from.\n'
    printf 'False alarms: sentences without event in which one was coded, and pairs without relation that were related.\n\n'
    command_of sentences-both "and with --coder rules, --coder model"
    head_row "false alarms" "sentences without event" "false relations" "pairs without relation"
    voices sentences falseAlarms/nonEvents nonEvents falseRelations/nonRelations nonRelations
    printf '\n'
    printf '## How far two readers agree\n\n'
    printf 'On all gold articles. No coder can be asked to agree with a reader more than another reader does.\n\n'
    command_of agreement
    head_row "figure" "of"
    printf "| Krippendorff's alpha, an event or none | %s | %s sentences |\n" \
        "$(figure agreement alphaEvent)" "$(figure agreement sentences)"
    printf "| Krippendorff's alpha, types of a sentence | %s | %s sentences |\n" \
        "$(figure agreement alphaType)" "$(figure agreement sentences)"
    printf "| Krippendorff's alpha, status where types agree | %s | %s events |\n" \
        "$(figure agreement alphaStatus)" "$(figure agreement statuses)"
    printf '| F1 of types | %s | %s events |\n' "$(figure agreement typeF1)" "$(figure agreement first)"
    printf '| F1 of who-what-whom | %s | %s events |\n\n' "$(figure agreement strictF1)" "$(figure agreement first)"
}

stages() {
    printf '## The other stages\n\nAll of it development data.\n\n'
    local label title figures
    while IFS=: read -r label title figures; do
        printf '### %s\n\n' "$title"
        command_of "$label"
        if [ -s "$work/$label.json" ]; then
            # shellcheck disable=SC2086
            head_row $figures
            # shellcheck disable=SC2086
            row "" "$label" $figures
            printf '\n'
        fi
    done <<'EOF'
expected:Whole articles, everything in them:events full extras quotes people claimants disputes
attributions:Who says what (scored: the half kept apart):cueF1 scoredCueF1 scoredClaimantOverlap scoredClaimantExact scoredContentOverlapF1 scoredContentExactF1 scoredDirectSpeaker
places:Places:acc161 exact country medianKm meanKm detectionP detectionR detectionF1
event-places:Where events happen:eventPlace eventCountry falsePlaces n
times:Dates:strictF1 relaxedF1 valueF1 exactValueF1 heldStrictF1 heldRelaxedF1 heldValueF1
pages:Text of web pages:f1 precision recall exact
EOF
}
