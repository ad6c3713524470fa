package dateline.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the events that a mention can belong to without looking at all: those of its type and one of its participants or
 * its country in the weeks around.
 */
final class Candidates {

    private static final int WEEK = 7;
    /** Days around a mention's own in which a report of the same event may put it. */
    private static final int AROUND = 5;

    /** The same for a mention without a date, which can be background. */
    private static final int LOOKING_BACK = When.BACKGROUND_DAYS;

    private static final int UNDATED = Integer.MIN_VALUE / 4;
    /** A date wider than this is looked up week by week no further. */
    private static final int MOST_WEEKS = 110;

    private final IntLists events = new IntLists();

    void add(Features features, int event) {
        for (int week : weeks(features.when(), 0)) {
            for (int token : tokens(features)) {
                events.add(key(features.real(), token, week), event);
            }
        }
    }

    /**
     * The numbers of the events, ascending.
     *
     * @param here events of the same article
     */
    List<Integer> of(Features features, Set<Integer> here) {
        TreeSet<Integer> found = new TreeSet<>(here);
        for (int week : weeks(features.when(), features.when().isAssumed() ? LOOKING_BACK : AROUND)) {
            for (int token : tokens(features)) {
                events.each(key(features.real(), token, week), found::add);
            }
        }
        return List.copyOf(found);
    }

    private static List<Integer> weeks(When when, int around) {
        List<Integer> weeks = new ArrayList<>();
        weeks.add(UNDATED);
        if (when.known()) {
            int first = Math.floorDiv(when.start() - around, WEEK);
            int last = Math.floorDiv(when.end() + around, WEEK);
            if (around == 0) {
                weeks.remove(0);
            }
            for (int week = first; week <= Math.min(last, first + MOST_WEEKS); week++) {
                weeks.add(week);
            }
        }
        return weeks;
    }

    private static List<Integer> tokens(Features features) {
        TreeSet<Integer> tokens = new TreeSet<>();
        for (Who[] list : List.of(features.actors(), features.recipients())) {
            for (Who who : list) {
                tokens.add(who.country() == Interner.NONE ? who.id() : who.country());
                if (who.named()) {
                    tokens.add(who.id());
                }
            }
        }
        if (features.country() != Interner.NONE) {
            tokens.add(features.country());
        }
        return List.copyOf(tokens);
    }

    private static long key(int real, int token, int week) {
        return Hashing.mix(
                ((long) real << 52) ^ ((long) token << 24) ^ (week & 0xffffffL) ^ (week < -(1 << 20) ? 1L << 51 : 0));
    }
}
