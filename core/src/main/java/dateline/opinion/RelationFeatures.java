package dateline.opinion;

import static dateline.model.Dependencies.NONE;

import dateline.model.ActorMention;
import dateline.model.Dependencies;
import dateline.model.Phrase;
import dateline.model.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the model looks at: the words of the sentence, between and around the two participants, the way from one to the
 * other in the tree, and what governs each.
 *
 * <p>A feature is a short text, its kind before the colon. Names of persons and places stand as their kind, so that the
 * model learns of deeds, not of countries.
 */
final class RelationFeatures {

    private static final int BEFORE = 4;
    private static final int AFTER = 6;
    private static final int LONGEST_PATH = 7;

    private final Relation relation;
    private final Sentence sentence;
    private final Dependencies tree;
    private final SentenceWords words;
    private final @Nullable Phrase actor;
    private final @Nullable Phrase recipient;
    private final Set<String> features = new LinkedHashSet<>();

    private RelationFeatures(Relation relation, SentenceWords words) {
        this.relation = relation;
        this.sentence = relation.sentence();
        this.tree = sentence.dependencies();
        this.words = words;
        this.actor = phrase(relation.actor());
        this.recipient = phrase(relation.recipient());
    }

    static Set<String> of(Relation relation, SentenceWords words) {
        RelationFeatures made = new RelationFeatures(relation, words);
        made.allWords();
        made.window();
        made.trigger();
        made.path();
        made.place("a", made.actor);
        made.place("r", made.recipient);
        return made.features;
    }

    private void add(String kind, String value) {
        features.add(kind + ":" + value);
    }

    private void allWords() {
        for (int i = 0; i < sentence.size(); i++) {
            if (isWordy(i)) {
                add("w", word(i));
                for (String type : words.types(i)) {
                    add("wt", type);
                }
            }
        }
    }

    /** The words before, between and after the participants. */
    private void window() {
        Phrase first = actor;
        Phrase second = recipient;
        if (first == null || second == null) {
            Phrase only = first == null ? second : first;
            add("order", first == null ? second == null ? "none" : "r" : "a");
            if (only != null) {
                singles("p", only.first() - BEFORE, only.first());
                singles("f", only.end(), only.end() + AFTER);
            }
            return;
        }
        boolean inOrder = first.first() <= second.first();
        add("order", inOrder ? "ar" : "ra");
        Phrase left = inOrder ? first : second;
        Phrase right = inOrder ? second : first;
        singles("p", left.first() - BEFORE, left.first());
        singles("b", left.end(), right.first());
        pairs("bb", left.end(), right.first());
        singles("f", right.end(), right.end() + AFTER);
        add("gap", String.valueOf(Math.min(8, Math.max(0, right.first() - left.end()) / 3)));
    }

    private void singles(String kind, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            add(kind, word(i));
            for (String type : words.types(i)) {
                add(kind + "t", type);
            }
        }
    }

    private void pairs(String kind, int from, int to) {
        String last = "^";
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            String word = word(i);
            add(kind, last + "_" + word);
            last = word;
        }
        add(kind, last + "_$");
    }

    private void trigger() {
        int trigger = relation.trigger();
        add("t", word(trigger));
        add("tag", sentence.token(trigger).tag());
        for (String type : words.types(trigger)) {
            add("tt", type);
        }
        for (int child : tree.children(trigger)) {
            String relationName = tree.relation(child);
            add("tc", relationName);
            add("tcw", relationName + "=" + word(child));
            add("tcl", word(trigger) + ">" + relationName + "=" + preposition(child));
            for (String type : words.types(child)) {
                add("tct", relationName + "=" + type);
            }
        }
        int head = tree.head(trigger);
        if (head != NONE) {
            add("th", tree.relation(trigger) + "=" + word(head));
            for (String type : words.types(head)) {
                add("tht", tree.relation(trigger) + "=" + type);
            }
        }
    }

    /** The way up from the actor and down to the recipient. */
    private void path() {
        if (actor == null || recipient == null) {
            return;
        }
        List<Integer> up = Relation.ancestors(tree, actor.head());
        List<Integer> down = Relation.ancestors(tree, recipient.head());
        int top = up.stream().filter(down::contains).findFirst().orElse(NONE);
        if (top == NONE) {
            add("path", "apart");
            return;
        }
        List<String> named = new ArrayList<>();
        List<String> bare = new ArrayList<>();
        steps(up.subList(0, up.indexOf(top)), "<", named, bare);
        named.add(word(top));
        List<String> namedDown = new ArrayList<>();
        List<String> bareDown = new ArrayList<>();
        steps(down.subList(0, down.indexOf(top)), ">", namedDown, bareDown);
        if (named.size() + namedDown.size() <= LONGEST_PATH) {
            add("path", String.join(" ", named) + "|" + String.join(" ", namedDown));
        }
        add("upath", String.join(" ", bare) + "|" + String.join(" ", bareDown));
        pathWords(up.subList(0, up.indexOf(top)), "u");
        pathWords(down.subList(0, down.indexOf(top)), "d");
        addPathWord(top, "m");
    }

    private void steps(List<Integer> tokens, String direction, List<String> named, List<String> bare) {
        for (int i = 0; i < tokens.size(); i++) {
            int token = tokens.get(i);
            String step = direction + tree.relation(token) + preposition(token);
            bare.add(step);
            named.add(i == 0 ? step : word(token) + step);
        }
    }

    private void pathWords(List<Integer> tokens, String side) {
        for (int i = 1; i < tokens.size(); i++) {
            addPathWord(tokens.get(i), side);
        }
    }

    private void addPathWord(int token, String side) {
        add("pw", word(token));
        add("pw" + side, word(token));
        for (String type : words.types(token)) {
            add("pt", type);
            add("pt" + side, type);
        }
    }

    /** One participant: its head, what governs it and how, and what governs that. */
    private void place(String who, @Nullable Phrase phrase) {
        if (phrase == null) {
            return;
        }
        int head = phrase.head();
        add(
                "h" + who,
                sentence.token(head).isProperNoun() ? sentence.token(head).entity() : word(head));
        int governor = tree.head(head);
        if (governor == NONE) {
            add("g" + who, "root");
            return;
        }
        String arc = tree.relation(head) + preposition(head);
        add("g" + who, arc + "=" + word(governor));
        add("gr" + who, arc);
        for (String type : words.types(governor)) {
            add("gt" + who, arc + "=" + type);
        }
        int next = tree.head(governor);
        if (next != NONE) {
            add("n" + who, arc + "<" + tree.relation(governor) + preposition(governor) + "=" + word(next));
            for (String type : words.types(next)) {
                add("nt" + who, tree.relation(governor) + "=" + type);
            }
        }
    }

    private String preposition(int token) {
        int marker = tree.child(token, "case");
        return marker == NONE ? "" : "(" + sentence.lemma(marker).toLowerCase(Locale.ROOT) + ")";
    }

    private boolean isWordy(int token) {
        String tag = sentence.token(token).tag();
        return tag.startsWith("VB") || tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("RB");
    }

    private String word(int i) {
        if (covers(actor, i)) {
            return "A";
        }
        if (covers(recipient, i)) {
            return "R";
        }
        return words.word(i);
    }

    private static @Nullable Phrase phrase(@Nullable ActorMention mention) {
        return mention == null ? null : mention.phrase();
    }

    private static boolean covers(@Nullable Phrase phrase, int token) {
        return phrase != null && phrase.covers(token);
    }
}
