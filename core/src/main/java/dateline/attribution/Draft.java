package dateline.attribution;

import dateline.model.Attribution;
import dateline.model.Phrase;
import dateline.model.Sentence;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attribution in the making: a cue with its claimant and the content found for it so far. */
final class Draft {

    final CueMatch match;
    final @Nullable Phrase claimant;
    final Zones zones;
    final List<Span> content = new ArrayList<>();

    Attribution.Form form = Attribution.Form.CLAUSE;

    @Nullable
    Phrase hearer;
    /** The sentence's tokens that belong to the cue and its claimant where they interrupt the content. */
    int interruptionStart = -1;

    int interruptionEnd = -1;

    Draft(CueMatch match, @Nullable Phrase claimant, Zones zones) {
        this.zones = zones;
        this.match = match;
        this.claimant = claimant;
    }

    Sentence sentence() {
        return match.sentence();
    }

    /** Where the cue itself stands in the text. */
    Span cueSpan() {
        return sentence().span(match.head(), match.end());
    }

    /** Whether somebody says it within a quotation. */
    boolean quoted() {
        return !zones.outside(match.head());
    }

    boolean interrupts() {
        return interruptionStart >= 0;
    }

    void addTokens(int first, int end) {
        if (first < end) {
            content.add(sentence().span(first, end));
        }
    }
}
