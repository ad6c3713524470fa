package dateline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest known phrase that starts at a token, by a tree over words. Built once, then immutable; a look-up
 * allocates nothing unless it finds something.
 *
 * <p>Phrases are cut into words in each of the ways in which a tokenizer may cut them ({@link PhraseWords}), and compared
 * without accents and with straight apostrophes.
 *
 * @param <V> what a phrase means
 */
public final class PhraseIndex<V> {

    private final Node<V> root;
    private final Node<V> capitals;
    private final boolean cased;

    private PhraseIndex(Node<V> root, Node<V> capitals, boolean cased) {
        this.root = root;
        this.capitals = capitals;
        this.cased = cased;
    }

    /**
     * An index for names: the case must agree, but a name all in capitals is found too, as in headlines, and one that
     * starts in lower case ("al-Qaeda") is also found at the start of a sentence.
     */
    public static <V> Builder<V> cased() {
        return new Builder<>(true);
    }

    /** An index for common words: case is not looked at. */
    public static <V> Builder<V> caseless() {
        return new Builder<>(false);
    }

    /**
     * The longest phrase that starts at a token.
     *
     * @param from index of the token at which the phrase must start
     * @param end index after the last token that it may cover
     * @param word the word at an index
     * @return the match with all that the phrase means, or {@code null}
     */
    public @Nullable Match<V> longest(int from, int end, IntFunction<String> word) {
        return longest(from, end, word, word);
    }

    /**
     * The longest phrase that starts at a token, where each word may agree as written or by its lemma, so that "human
     * rights activists" finds "human rights activist".
     *
     * @param from index of the token at which the phrase must start
     * @param end index after the last token that it may cover
     * @param word the word at an index, as written
     * @param lemma the lemma at an index
     * @return the match with all that the phrase means, or {@code null}
     */
    public @Nullable Match<V> longest(int from, int end, IntFunction<String> word, IntFunction<String> lemma) {
        Match<V> found = walk(root, from, from, end, word, lemma);
        if (cased && from < end && isCapitals(word.apply(from))) {
            Match<V> shouted = walkCapitals(from, end, word);
            return longer(found, shouted);
        }
        return found;
    }

    private @Nullable Match<V> walk(
            Node<V> node, int from, int at, int end, IntFunction<String> word, IntFunction<String> lemma) {
        Match<V> best = null;
        if (at < end && !node.children.isEmpty()) {
            String written = key(word.apply(at));
            Node<V> child = node.children.get(written);
            if (child != null) {
                best = walk(child, from, at + 1, end, word, lemma);
            }
            String base = key(lemma.apply(at));
            Node<V> other = base.equals(written) ? null : node.children.get(base);
            if (other != null) {
                best = longer(best, walk(other, from, at + 1, end, word, lemma));
            }
        }
        return best != null || node.values.isEmpty() ? best : new Match<>(from, at, node.values);
    }

    private @Nullable Match<V> walkCapitals(int from, int end, IntFunction<String> word) {
        Match<V> best = null;
        Node<V> node = capitals;
        for (int at = from; at < end; at++) {
            String key = PhraseWords.fold(word.apply(at));
            node = node.children.get(key);
            if (node == null) {
                return best;
            }
            if (!node.values.isEmpty()) {
                best = new Match<>(from, at + 1, node.values);
            }
        }
        return best;
    }

    private static <V> @Nullable Match<V> longer(@Nullable Match<V> first, @Nullable Match<V> second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return second.end() > first.end() ? second : first;
    }

    private String key(String word) {
        String folded = PhraseWords.fold(word);
        return cased ? folded : folded.toLowerCase(Locale.ROOT);
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1
                && word.chars().anyMatch(Character::isUpperCase)
                && word.chars().noneMatch(Character::isLowerCase);
    }

    /**
     * A phrase found.
     *
     * @param first index of its first token
     * @param end index after its last token
     * @param values all that it means, in the order in which it was added; one or more
     */
    public record Match<V>(int first, int end, List<V> values) {}

    /** Takes phrases in; one index can be built from it. */
    public static final class Builder<V> {

        private final boolean cased;
        private final Growing<V> root = new Growing<>();
        private final Growing<V> capitals = new Growing<>();

        private Builder(boolean cased) {
            this.cased = cased;
        }

        /** Adds a meaning of a phrase; a phrase may have several. */
        public Builder<V> add(String phrase, V value) {
            for (List<String> words : PhraseWords.variants(phrase)) {
                if (!cased) {
                    root.add(map(words, word -> word.toLowerCase(Locale.ROOT)), value);
                    continue;
                }
                root.add(words, value);
                root.add(startOfSentence(words), value);
                capitals.add(map(words, word -> word.toUpperCase(Locale.ROOT)), value);
            }
            return this;
        }

        public PhraseIndex<V> build() {
            return new PhraseIndex<>(root.freeze(), capitals.freeze(), cased);
        }

        private static List<String> startOfSentence(List<String> words) {
            List<String> changed = new ArrayList<>(words);
            String first = words.get(0);
            changed.set(0, first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1));
            return changed;
        }

        private static List<String> map(List<String> words, UnaryOperator<String> change) {
            return words.stream().map(change).toList();
        }
    }

    private record Node<V>(Map<String, Node<V>> children, List<V> values) {}

    private static final class Growing<V> {
        private final Map<String, Growing<V>> children = new HashMap<>(2);
        private final Set<V> values = new LinkedHashSet<>(2);

        void add(List<String> words, V value) {
            Growing<V> node = this;
            for (String word : words) {
                node = node.children.computeIfAbsent(word, k -> new Growing<>());
            }
            node.values.add(value);
        }

        Node<V> freeze() {
            if (children.isEmpty()) {
                return new Node<>(Map.of(), List.copyOf(values));
            }
            Map<String, Node<V>> frozen = new HashMap<>();
            children.forEach((word, child) -> frozen.put(word, child.freeze()));
            return new Node<>(frozen, List.copyOf(values));
        }
    }
}
