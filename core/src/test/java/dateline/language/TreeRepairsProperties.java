package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Block;
import dateline.model.Dependencies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Repairs on trees of any shape, made of the words and relations that they look for. */
class TreeRepairsProperties {

    private static final List<Word> WORDS = List.of(
            word("who", "who", "WP", "O"),
            word("Mr", "mr", "NNP", "O"),
            word("President", "president", "NNP", "O"),
            word("minister", "minister", "NN", "O"),
            word("farmers", "farmer", "NNS", "O"),
            word("hundreds", "hundred", "NNS", "O"),
            word("call", "call", "NN", "O"),
            word("Ana", "Ana", "NNP", "PERSON"),
            word("Quito", "Quito", "NNP", "LOCATION"),
            word("Senate", "Senate", "NNP", "ORGANIZATION"),
            word("we", "we", "PRP", "O"),
            word("called", "call", "VBD", "O"),
            word("said", "say", "VBD", "O"),
            word("rejected", "reject", "VBD", "O"),
            word("jailed", "jail", "VBN", "O"),
            word("free", "free", "VB", "O"),
            word("sign", "sign", "VBP", "O"),
            word("killing", "kill", "VBG", "O"),
            word("was", "be", "VBD", "O"),
            word("on", "on", "IN", "O"),
            word("of", "of", "IN", "O"),
            word("to", "to", "TO", "O"),
            word("with", "with", "IN", "O"),
            word("and", "and", "CC", "O"),
            word("never", "never", "RB", "O"),
            word("the", "the", "DT", "O"),
            word(",", ",", ",", "O"),
            word(":", ":", ":", "O"),
            word("”", "”", "''", "O"));

    private static final List<String> RELATIONS = List.of(
            "nsubj",
            "nsubj:pass",
            "csubj",
            "obj",
            "obl",
            "nmod",
            "appos",
            "amod",
            "acl",
            "acl:relcl",
            "advcl",
            "ccomp",
            "xcomp",
            "conj",
            "cc",
            "parataxis",
            "dep",
            "case",
            "mark",
            "aux",
            "aux:pass",
            "cop",
            "compound:prt",
            "det",
            "punct");

    /** A token: its rank says how high it stands in the tree, its pick which of the higher tokens is its head. */
    private record Node(Word word, String relation, int rank, int pick) {}

    @Property(tries = 5000)
    void repairsAlwaysLeaveATree(@ForAll("nodes") List<Node> nodes, @ForAll Block.Kind kind) {
        List<Word> words = nodes.stream().map(Node::word).toList();

        Dependencies mended = TreeRepairs.mend(kind, words, tree(nodes));

        assertThat(mended.size()).isEqualTo(nodes.size());
        assertThat(IntStream.range(0, nodes.size()).filter(i -> mended.head(i) == Dependencies.NONE))
                .hasSize(1);
        for (int i = 0; i < nodes.size(); i++) {
            assertThat(mended.relation(i).equals("root")).isEqualTo(mended.head(i) == Dependencies.NONE);
            assertThat(stepsToTheRoot(mended, i)).isLessThan(nodes.size());
        }
    }

    /** How many arcs lead from a token to the root; as many as there are tokens if none does. */
    private static int stepsToTheRoot(Dependencies tree, int token) {
        int steps = 0;
        for (int at = token; tree.head(at) != Dependencies.NONE && steps < tree.size(); at = tree.head(at)) {
            steps++;
        }
        return steps;
    }

    private static Dependencies tree(List<Node> nodes) {
        List<Integer> fromTheRoot =
                new ArrayList<>(IntStream.range(0, nodes.size()).boxed().toList());
        fromTheRoot.sort(Comparator.comparingInt(i -> nodes.get(i).rank()));
        int[] heads = new int[nodes.size()];
        String[] relations = new String[nodes.size()];
        for (int k = 0; k < nodes.size(); k++) {
            int i = fromTheRoot.get(k);
            Node node = nodes.get(i);
            heads[i] = k == 0 ? Dependencies.NONE : fromTheRoot.get(node.pick() % k);
            relations[i] = k == 0 ? "root" : node.relation();
        }
        return new Dependencies(heads, relations);
    }

    @Provide
    Arbitrary<List<Node>> nodes() {
        return Combinators.combine(
                        Arbitraries.of(WORDS),
                        Arbitraries.of(RELATIONS),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 99))
                .as(Node::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Word word(String form, String lemma, String tag, String entity) {
        return new Word(form, lemma, tag, entity);
    }
}
