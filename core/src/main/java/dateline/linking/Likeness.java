package dateline.linking;

import dateline.model.Status;
import java.util.Set;

/**
 * How likely two mentions report one happening: points for and against, which add up.
 *
 * @param actors points from who does it
 * @param recipients points from to whom
 * @param when points from the dates
 * @param where points from the places
 * @param words points from the sentences' words
 * @param names points from the names in the two articles
 * @param mode points from the modes
 * @param copy points from being the same words, or in the same article
 */
record Likeness(
        double actors,
        double recipients,
        double when,
        double where,
        double words,
        double names,
        double mode,
        double copy) {

    /** From here on two mentions report one happening. */
    static final double SAME = 3.2;

    private static final double NEVER = -20;
    /** Different participants say more than the same ones: the same two are in the news together for years. */
    private static final double AGAINST = 2;

    private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE", "SUPPORT");
    private static final Set<String> MODES_ARE_KINDS =
            Set.of("COERCE", "SANCTION", "RETREAT", "THREATEN", "REQUEST", "MOBILIZE");
    private static final Set<String> SPOKEN = Set.of("ACCUSE", "REQUEST", "REJECT", "SUPPORT", "THREATEN");

    double score() {
        return actors + recipients + when + where + words + names + mode + copy;
    }

    static Likeness of(Features one, Features other, FeatureReader reader, Terms sentences, Terms around) {
        String type = reader.word(one.real());
        boolean sameWords = one.sentence() == other.sentence()
                && one.report().story() == other.report().story();
        double shared = sentences.shared(one.words(), other.words());
        double named = around.shared(one.report().names(), other.report().names());
        boolean mutual = MUTUAL.contains(type);
        return new Likeness(
                mutual ? 3.5 * together(one, other) : 2.5 * participants(one.actors(), other.actors()),
                mutual ? 0 : 2 * participants(one.recipients(), other.recipients()),
                when(one, other),
                where(one, other),
                Double.isNaN(shared) ? 0 : (SPOKEN.contains(type) ? 5 : 3.5) * (shared - 0.25),
                Double.isNaN(named) ? 0 : 2 * (named - 0.25),
                mode(one, other, type),
                sameWords ? 4 : one.report() == other.report() ? 1 : 0);
    }

    private static double participants(Who[] some, Who[] others) {
        if (some.length == 0 || others.length == 0) {
            return 0;
        }
        Who[] fewer = some.length <= others.length ? some : others;
        Who[] more = fewer == some ? others : some;
        double sum = 0;
        for (Who one : fewer) {
            double best = -1;
            for (Who other : more) {
                best = Math.max(best, one.likeness(other));
            }
            sum += best;
        }
        double mean = sum / fewer.length;
        return mean < 0 ? AGAINST * mean : mean;
    }

    /** Of a meeting it does not matter who is told to have met whom. */
    private static double together(Features one, Features other) {
        return participants(all(one), all(other));
    }

    private static Who[] all(Features one) {
        if (one.recipients().length == 0) {
            return one.actors();
        }
        Who[] all = new Who[one.actors().length + one.recipients().length];
        System.arraycopy(one.actors(), 0, all, 0, one.actors().length);
        System.arraycopy(one.recipients(), 0, all, one.actors().length, one.recipients().length);
        return all;
    }

    private static double when(Features one, Features other) {
        When a = one.when();
        When b = other.when();
        if (!a.known() || !b.known()) {
            return 0;
        }
        int gap = a.gap(b);
        if (a.exact() && b.exact()) {
            return gap == 0 ? 2 : gap == 1 ? 0 : NEVER;
        }
        if (a.isWide() || b.isWide()) {
            return gap == 0 ? 0.3 : NEVER;
        }
        double later = isBackground(one, other) || isBackground(other, one) ? -2.5 : NEVER;
        return gap == 0 ? 1 : gap == 1 ? 0.3 : gap <= 3 ? -1 : gap <= 5 ? -2.5 : later;
    }

    /** Whether a mention without a date can tell again what a dated one tells, some weeks before. */
    private static boolean isBackground(Features undated, Features dated) {
        int days = undated.when().end() - dated.when().end();
        return undated.when().isAssumed() && dated.when().exact() && days > 0 && days <= When.BACKGROUND_DAYS;
    }

    private static double where(Features one, Features other) {
        boolean countries = one.country() != Interner.NONE && other.country() != Interner.NONE;
        if (countries && one.country() != other.country()) {
            return -1.5;
        }
        if (one.place() != Interner.NONE && other.place() != Interner.NONE) {
            boolean near = one.division() == other.division() && one.division() != Interner.NONE;
            return one.place() == other.place() ? 1.5 : near ? -0.3 : -1.5;
        }
        return countries ? 0.3 : 0;
    }

    private static double mode(Features one, Features other, String type) {
        if (one.mode() == Interner.NONE || other.mode() == Interner.NONE) {
            return 0;
        }
        if (one.mode() == other.mode()) {
            return 0.5;
        }
        return MODES_ARE_KINDS.contains(type) ? -3 : -0.5;
    }

    /** The points in words, the weightiest first. */
    String because(Features one, Features other) {
        StringBuilder text = new StringBuilder();
        add(
                text,
                copy,
                (copy > 1 ? "the same words as in " : "also in ")
                        + other.report().article());
        add(text, actors, recipients == 0 ? "who" : "who does it");
        add(text, recipients, "to whom");
        add(text, when, one.when().exact() && other.when().exact() ? "the day" : "the time");
        add(text, where, one.place() == other.place() && one.place() != Interner.NONE ? "the place" : "the country");
        add(text, words, "the words");
        add(text, names, "the names around it");
        add(text, mode, "the mode");
        if (one.status() == Status.HISTORICAL || other.status() == Status.HISTORICAL) {
            text.append("; told as background");
        }
        return text.toString();
    }

    private static void add(StringBuilder text, double points, String ground) {
        long tenths = Math.round(points * 10);
        if (tenths != 0) {
            text.append(text.length() == 0 ? "" : ", ")
                    .append(ground)
                    .append(' ')
                    .append(tenths > 0 ? "+" : "−")
                    .append(Math.abs(tenths) / 10)
                    .append('.')
                    .append(Math.abs(tenths) % 10);
        }
    }
}
