package dateline.place;

import dateline.place.Candidate.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what the names of one text mean, all together: big places are likely, and so are places near each other.
 *
 * <p>Each name has one meaning in a text, unless what stands after a comma tells two apart ("Paris, Texas"). Every
 * candidate starts with a weight of its own; then, some times over, candidates gain from likely candidates of the other
 * names that lie in the same division or country, or near by.
 */
final class Disambiguator {

    private static final int ROUNDS = 4;
    private static final int MAX_CANDIDATES = 120;

    private final PlaceIndex index;
    private final Weights weights;

    Disambiguator(PlaceIndex index, Weights weights) {
        this.weights = weights;
        this.index = index;
    }

    /** What each toponym means, {@code null} where nothing is known of it or what surrounds it; in the order given. */
    List<@Nullable Candidate> choose(String text, List<Toponym> toponyms, Home home) {
        List<Sense> senses = senses(text, toponyms);
        Set<Sense> all = new LinkedHashSet<>(senses);
        all.addAll(home.senses(index, weights));
        for (int round = 0; round < ROUNDS; round++) {
            for (Sense sense : all) {
                sense.weigh(all);
            }
            all.forEach(Sense::settle);
        }
        List<@Nullable Candidate> best = new ArrayList<>();
        senses.forEach(sense -> best.add(sense.best()));
        List<@Nullable Candidate> placed = new ArrayList<>();
        for (int i = 0; i < best.size(); i++) {
            Candidate known = best.get(i);
            placed.add(known != null ? known : Surroundings.of(toponyms.get(i).name(), i, best));
        }
        return placed;
    }

    /** For each toponym its sense; toponyms of one name share one unless their qualifiers differ. */
    private List<Sense> senses(String text, List<Toponym> toponyms) {
        int[] qualifiers = Qualifiers.of(text, toponyms);
        Map<String, List<Candidate>> narrowed = new LinkedHashMap<>();
        String[] keys = new String[toponyms.size()];
        for (int i = toponyms.size() - 1; i >= 0; i--) {
            Toponym toponym = toponyms.get(i);
            boolean division = Qualifiers.isDivision(text, toponym);
            keys[i] = toponym.key() + (division ? "#division" : "");
            List<Candidate> candidates = candidates(toponym.key());
            if (division && candidates.stream().anyMatch(Disambiguator::isDivision)) {
                narrowed.put(
                        keys[i],
                        candidates.stream().filter(Disambiguator::isDivision).toList());
            }
            if (qualifiers[i] >= 0) {
                qualify(i, qualifiers[i], toponyms, keys, narrowed);
            } else if (!narrowed.containsKey(keys[i])) {
                ofNation(i, text, toponyms, keys, narrowed);
            }
        }
        Map<String, Sense> senses = new LinkedHashMap<>();
        List<Sense> ofToponym = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            String name = toponyms.get(i).key();
            String key = narrowed.containsKey(keys[i]) ? keys[i] : firstNarrowed(name, narrowed);
            Sense sense =
                    senses.computeIfAbsent(key, k -> new Sense(narrowed.getOrDefault(k, candidates(name)), weights));
            sense.count();
            ofToponym.add(sense);
        }
        return ofToponym;
    }

    /** "Paris, Texas": only those candidates of both that fit each other. */
    private void qualify(
            int at, int qualifier, List<Toponym> toponyms, String[] keys, Map<String, List<Candidate>> narrowed) {
        List<Candidate> candidates = candidates(toponyms.get(at).key());
        List<Candidate> holders = candidates(toponyms.get(qualifier).key());
        List<Candidate> inside = candidates.stream()
                .filter(each -> holders.stream().anyMatch(holder -> lies(each, holder)))
                .toList();
        if (!inside.isEmpty()) {
            List<Candidate> holding = holders.stream()
                    .filter(holder -> inside.stream().anyMatch(each -> lies(each, holder)))
                    .toList();
            keys[at] = toponyms.get(at).key() + "|" + toponyms.get(qualifier).key();
            keys[qualifier] = toponyms.get(qualifier).key() + "#holder";
            narrowed.put(keys[at], inside);
            narrowed.putIfAbsent(keys[qualifier], holding);
        }
    }

    /** "The Indian state of Punjab": only what lies in India, a division rather than a town. */
    private void ofNation(
            int at, String text, List<Toponym> toponyms, String[] keys, Map<String, List<Candidate>> narrowed) {
        Qualifiers.Nation before = Qualifiers.nation(text, toponyms.get(at));
        if (before == null) {
            return;
        }
        String nation = PlaceNames.normal(before.nation());
        List<Candidate> holders = candidates(nation).stream()
                .filter(each -> each.kind() == Kind.COUNTRY)
                .toList();
        List<Candidate> inside = candidates(toponyms.get(at).key()).stream()
                .filter(each -> holders.stream().anyMatch(holder -> lies(each, holder)))
                .toList();
        List<Candidate> fitting = inside.stream()
                .filter(each -> isDivision(each) == before.isDivision())
                .toList();
        if (!inside.isEmpty()) {
            keys[at] = toponyms.get(at).key() + "|" + nation;
            narrowed.put(keys[at], fitting.isEmpty() ? inside : fitting);
        }
    }

    /** A name without a qualifier means what it means where it has one. */
    private static String firstNarrowed(String name, Map<String, List<Candidate>> narrowed) {
        String found = name;
        for (String key : narrowed.keySet()) {
            // Reading order is from the last toponym to the first, so that the first in the text comes last here.
            if (key.startsWith(name + "|")) {
                found = key;
            }
        }
        return found;
    }

    private static boolean isDivision(Candidate candidate) {
        return candidate.kind() == Kind.FIRST_LEVEL || candidate.kind() == Kind.SECOND_LEVEL;
    }

    private static boolean lies(Candidate candidate, Candidate holder) {
        boolean holds = holder.kind() == Kind.COUNTRY || isDivision(holder);
        return holds && candidate.kind() != Kind.COUNTRY && !candidate.equals(holder) && holder.holds(candidate);
    }

    private List<Candidate> candidates(String key) {
        List<Candidate> candidates = new ArrayList<>(index.find(key));
        Candidate nation = index.demonym(key);
        if (nation != null) {
            candidates.add(0, nation);
        }
        return candidates.size() > MAX_CANDIDATES ? candidates.subList(0, MAX_CANDIDATES) : candidates;
    }
}
