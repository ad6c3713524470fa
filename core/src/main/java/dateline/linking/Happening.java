package dateline.linking;

import dateline.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An event as it grows. */
final class Happening {

    private static final int LATE = 7;
    private static final int SAMPLE = 6;

    final String id;
    final List<Features> members = new ArrayList<>();

    /** Number of the event that it was merged into, or −1. */
    int successor = -1;

    /** Of an announced event: what it became, number of the event, or −1. */
    int outcome = -1;

    Expectation.@Nullable State change;

    Happening(String id) {
        this.id = id;
    }

    Features lead() {
        return members.get(0);
    }

    boolean isAhead() {
        return lead().isAhead();
    }

    /** Members to compare with: all of few, of many the first, the last and some between. */
    List<Features> sample() {
        int size = members.size();
        if (size <= SAMPLE) {
            return members;
        }
        List<Features> sample = new ArrayList<>(SAMPLE);
        for (int i = 0; i < SAMPLE; i++) {
            sample.add(members.get((int) ((long) i * (size - 1) / (SAMPLE - 1))));
        }
        return sample;
    }

    static Link.Relation relation(Features member) {
        if (member.isAhead()) {
            return Link.Relation.ANNOUNCEMENT;
        }
        if (member.status() == Status.NEGATED) {
            return Link.Relation.DENIAL;
        }
        boolean late =
                member.when().known() && member.report().day() - member.when().end() > LATE;
        boolean told = member.report().day() != Integer.MIN_VALUE && late;
        return member.status() == Status.HISTORICAL || told ? Link.Relation.BACKGROUND : Link.Relation.REPORT;
    }

    Event event(@Nullable String outcomeId) {
        Set<String> articles = new LinkedHashSet<>();
        Set<String> news = new HashSet<>();
        Set<Integer> outlets = new HashSet<>();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Features member : members) {
            Report report = member.report();
            articles.add(report.article());
            outlets.add(report.outlet());
            if (isNews(member)) {
                news.add(report.article());
            }
            if (report.day() != Integer.MIN_VALUE) {
                first = Math.min(first, report.day());
                last = Math.max(last, report.day());
            }
        }
        return new Event(
                id,
                members.stream().map(Features::mention).toList(),
                List.copyOf(articles),
                news.size(),
                outlets.size(),
                voices(),
                last == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(first),
                last == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(last),
                isAhead() ? expectation(outcomeId) : null,
                news.isEmpty());
    }

    private static boolean isNews(Features member) {
        return relation(member) != Link.Relation.BACKGROUND;
    }

    /** A story speaks with the voice of its first report here; an unknown voice is one of its own. */
    private int voices() {
        Set<Integer> stories = new HashSet<>();
        Set<Integer> voices = new HashSet<>();
        int unknown = 0;
        for (Features member : members) {
            Report report = member.report();
            if (isNews(member) && stories.add(report.story())) {
                if (report.voice() == Interner.NONE) {
                    unknown++;
                } else {
                    voices.add(report.voice());
                }
            }
        }
        return voices.size() + unknown;
    }

    private Expectation expectation(@Nullable String outcomeId) {
        Features dated = lead();
        for (Features member : members) {
            dated = member.when().exact() ? member : dated;
        }
        boolean isDated =
                dated.when().known() && (dated.when().exact() || !dated.when().isAssumed());
        boolean again = voices() > 1
                || members.stream()
                                .mapToInt(member -> member.report().day())
                                .distinct()
                                .count()
                        > 1;
        Expectation.State state = outcomeId != null
                ? Expectation.State.HAPPENED
                : change != null ? change : again ? Expectation.State.CONFIRMED : Expectation.State.ANNOUNCED;
        return new Expectation(
                isDated ? LocalDate.ofEpochDay(dated.when().start()) : null,
                isDated ? LocalDate.ofEpochDay(dated.when().end()) : null,
                state,
                outcomeId);
    }
}
