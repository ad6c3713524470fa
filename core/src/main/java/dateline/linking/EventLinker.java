package dateline.linking;

import dateline.model.Article;
import dateline.model.EventMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes events of the mentions of many articles, one article at a time.
 *
 * <p>Adding the same articles in the same order gives the same events with the same ids, so that a linker is brought back
 * by adding again what a store holds. Every joining has its reasons and can be undone with {@link #split}, every merge
 * with {@link #unmerge}. Confined to one thread at a time.
 */
public final class EventLinker {

    private static final String FIRST = "no event of this type, these participants and this time was known";

    /** How many points less than a mention two events need that one mention fits. */
    private static final double TOLERANCE = 1;

    private final Duplicates duplicates = new Duplicates();
    private final Terms sentences = new Terms();
    private final Terms around = new Terms();
    private final FeatureReader reader = new FeatureReader(sentences, around);
    private final Candidates candidates = new Candidates();
    private final EventIds ids = new EventIds();
    private final List<Happening> events = new ArrayList<>();
    private int articles;

    /**
     * Adds an article that was not added before.
     *
     * @param mentions its event mentions
     */
    public Linked add(Article article, List<EventMention> mentions) {
        Origin origin = duplicates.add(article);
        Report report = reader.report(article, origin, articles++);
        around.count(report.names());
        List<Features> all = new ArrayList<>(mentions.size());
        for (EventMention mention : mentions) {
            Features features = reader.features(article, report, mention);
            sentences.count(features.words());
            all.add(features);
        }
        List<Union> unions = new ArrayList<>();
        Map<Features, Link> links = new IdentityHashMap<>();
        TreeSet<Integer> here = new TreeSet<>();
        for (Features features : datedFirst(all)) {
            Link link = link(features, here, unions);
            here.add(ids.event(link.event()));
            links.put(features, link);
        }
        return new Linked(
                origin, all.stream().map(links::get).map(this::standing).toList(), unions);
    }

    /** A headline without a date then finds the event that the text below it dates. */
    private static List<Features> datedFirst(List<Features> all) {
        List<Features> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing((Features features) -> !features.when().exact()));
        return sorted;
    }

    /** The link to what its event was merged into meanwhile. */
    private Link standing(Link link) {
        String id = events.get(standing(ids.event(link.event()))).id;
        return new Link(link.mention(), id, link.relation(), link.begins(), link.score(), link.because());
    }

    /** All events that stand, in the order of their first mentions. */
    public List<Event> events() {
        return events.stream()
                .filter(event -> event.successor < 0 && !event.members.isEmpty())
                .map(this::view)
                .toList();
    }

    /** The event with an id, or what it was merged into; {@code null} for an id that was never given. */
    public @Nullable Event event(String id) {
        int number = ids.event(id);
        return number < 0 ? null : view(events.get(standing(number)));
    }

    /**
     * Takes a mention out of its event and gives it one of its own.
     *
     * @return id of the new event
     * @throws IllegalArgumentException if there is no such event, or the mention is not in it or alone in it
     */
    public String split(String event, String mention) {
        Happening from = known(event);
        for (Features member : from.members) {
            if (member.mention().equals(mention) && from.members.size() > 1) {
                from.members.remove(member);
                return begin(member, mention + " split from " + from.id).id;
            }
        }
        throw new IllegalArgumentException(
                "expected a mention of event " + from.id + " that is not its only one, got " + mention);
    }

    /**
     * Makes one event of two. The second's id answers with the first from now on.
     *
     * @throws IllegalArgumentException if there is no such event, or both are one already
     */
    public void merge(String survivor, String other) {
        Happening into = known(survivor);
        Happening from = known(other);
        if (into == from) {
            throw new IllegalArgumentException(
                    "expected two events, got " + survivor + " and " + other + ", which are one");
        }
        into.members.addAll(from.members);
        from.successor = events.indexOf(into);
        from.members.forEach(member -> candidates.add(member, from.successor));
    }

    /**
     * Undoes a merge: the event has its id and its mentions of before again.
     *
     * @throws IllegalArgumentException if the event was not merged
     */
    public void unmerge(String id) {
        int number = ids.event(id);
        if (number < 0 || events.get(number).successor < 0) {
            throw new IllegalArgumentException("expected the id of a merged event, got " + id);
        }
        Happening event = events.get(number);
        events.get(standing(number)).members.removeAll(event.members);
        event.successor = -1;
    }

    private Happening known(String id) {
        int number = ids.event(id);
        if (number < 0) {
            throw new IllegalArgumentException("expected the id of an event, such as e7k3qf9w, got " + id);
        }
        return events.get(standing(number));
    }

    private int standing(int number) {
        int last = number;
        while (events.get(last).successor >= 0) {
            last = events.get(last).successor;
        }
        return last;
    }

    private Event view(Happening event) {
        return event.event(event.outcome < 0 ? null : events.get(standing(event.outcome)).id);
    }

    private Link link(Features features, Set<Integer> here, List<Union> unions) {
        Happening best = null;
        double most = Likeness.SAME;
        List<Happening> fitting = new ArrayList<>();
        List<Happening> announced = new ArrayList<>();
        for (int candidate : candidates.of(features, here)) {
            Happening event = events.get(candidate);
            if (event.successor >= 0 || event.members.isEmpty()) {
                continue;
            }
            if (isOfOneKind(features, event.lead())) {
                double score = score(features, event);
                if (score > Likeness.SAME) {
                    fitting.add(event);
                }
                if (score > most) {
                    most = score;
                    best = event;
                }
            } else if (event.isAhead() && features.isReal() && isFulfilled(features, event)) {
                announced.add(event);
            }
        }
        Link link = best == null ? first(features) : join(features, unite(best, fitting, unions), most);
        announced.forEach(event -> event.outcome = ids.event(link.event()));
        return link;
    }

    /** A mention that fits two events shows that they are one, unless they speak against each other. */
    private Happening unite(Happening best, List<Happening> fitting, List<Union> unions) {
        Happening standing = best;
        for (Happening other : fitting) {
            if (other != standing && other.successor < 0 && affinity(standing, other) > Likeness.SAME - TOLERANCE) {
                boolean older = ids.event(standing.id) < ids.event(other.id);
                Happening survivor = older ? standing : other;
                Happening merged = older ? other : standing;
                String because = likeness(merged.lead(), survivor.lead()).because(merged.lead(), survivor.lead());
                merge(survivor.id, merged.id);
                unions.add(new Union(survivor.id, merged.id, "a report fits both; " + because));
                standing = survivor;
            }
        }
        return standing;
    }

    private double affinity(Happening one, Happening other) {
        double sum = 0;
        List<Features> sample = one.sample();
        for (Features member : sample) {
            sum += score(member, other);
        }
        return sum / sample.size();
    }

    private Link first(Features features) {
        Happening event = begin(features, features.mention());
        return new Link(features.mention(), event.id, Happening.relation(features), true, 0, FIRST);
    }

    private Happening begin(Features features, String name) {
        Happening event = new Happening(ids.next(name, events.size()));
        event.members.add(features);
        candidates.add(features, events.size());
        events.add(event);
        return event;
    }

    private Link join(Features features, Happening event, double score) {
        Features nearest = event.lead();
        double most = Double.NEGATIVE_INFINITY;
        for (Features member : event.sample()) {
            double likeness = likeness(features, member).score();
            if (likeness > most) {
                most = likeness;
                nearest = member;
            }
        }
        String because = likeness(features, nearest).because(features, nearest);
        event.members.add(features);
        candidates.add(features, ids.event(event.id));
        return new Link(features.mention(), event.id, Happening.relation(features), false, score, because);
    }

    /** Half by the nearest report, half by all, so that a chain of likenesses does not join what is not alike. */
    private double score(Features features, Happening event) {
        double most = Double.NEGATIVE_INFINITY;
        double sum = 0;
        List<Features> sample = event.sample();
        for (Features member : sample) {
            double score = Math.max(-5, likeness(features, member).score());
            most = Math.max(most, score);
            sum += score;
        }
        return (most + sum / sample.size()) / 2;
    }

    private Likeness likeness(Features one, Features other) {
        return Likeness.of(one, other, reader, sentences, around);
    }

    /** Announcements join announcements of one thing, all else what is of the same type. */
    private static boolean isOfOneKind(Features one, Features other) {
        if (one.isAhead() || other.isAhead()) {
            return one.isAhead() && other.isAhead() && one.real() == other.real();
        }
        return one.kind() == other.kind();
    }

    /** Whether what happens is what was announced: the date that was announced is often kept to the week only. */
    private boolean isFulfilled(Features features, Happening announced) {
        return announced.lead().report().day() <= features.report().day() && score(features, announced) > Likeness.SAME;
    }
}
