package dateline.attribution;

import dateline.model.Sentence;
import dateline.model.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Which quotation each token of a sentence stands in. What a person says inside a quotation and what the reporter says
 * around it have separate grammars, however the parser ties them together.
 */
final class Zones {

    /** The zone of tokens outside quotation marks. */
    static final int OUTSIDE = -1;

    private final int[] zones;

    private Zones(int[] zones) {
        this.zones = zones;
    }

    static Zones of(Sentence sentence, List<Quote> quotes) {
        int[] zones = new int[sentence.size()];
        Arrays.fill(zones, OUTSIDE);
        for (int q = 0; q < quotes.size(); q++) {
            Span span = quotes.get(q).span();
            if (span.overlaps(sentence.span())) {
                for (int i = 0; i < zones.length; i++) {
                    if (span.contains(sentence.token(i).span())) {
                        zones[i] = q;
                    }
                }
            }
        }
        return new Zones(zones);
    }

    int of(int token) {
        return zones[token];
    }

    boolean outside(int token) {
        return zones[token] == OUTSIDE;
    }

    boolean same(int token, int other) {
        return zones[token] == zones[other];
    }

    /** Whether any token of a stretch stands in quotation marks. */
    boolean anyQuoted(int first, int end) {
        for (int i = Math.max(0, first); i < Math.min(end, zones.length); i++) {
            if (zones[i] != OUTSIDE) {
                return true;
            }
        }
        return false;
    }
}
