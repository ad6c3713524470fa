package dateline.evaluate;

import dateline.model.Span;
import java.util.List;

/**
 * One attribution as a careful reader marked it.
 *
 * @param cue one or more pieces, in reading order
 * @param claimant the same; empty where nobody is named
 * @param content the same
 */
record GoldAttribution(List<Span> cue, List<Span> claimant, List<Span> content) {

    GoldAttribution {
        cue = List.copyOf(cue);
        claimant = List.copyOf(claimant);
        content = List.copyOf(content);
    }
}
