package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.SharedData;
import dateline.model.Dependencies;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The parser's own inference against the library's, arc by arc. */
class TreeParserTest {

    private static final DependencyParser LIBRARY = DependencyParser.loadFromModelFile(LanguageModels.PARSER);
    private static final List<String> SUBJECTS = List.of(
            "Russia",
            "The Kenyan president, who took office in 2022,",
            "Foreign ministers from France, Germany and Italy",
            "A spokesman for the rebels",
            "Two US-backed militias",
            "“Many of us,” he said, and others");
    private static final List<String> PREDICATES = List.of(
            "condemned the attack on the embassy",
            "will meet Iran's envoy in Geneva next week",
            "has not refrained from threatening its neighbours with sanctions",
            "was accused of having ordered the arrest of 40 protesters",
            "agreed to send troops, money and arms to the government in Kyiv",
            "told reporters that talks had failed");
    private static final List<String> ENDINGS = List.of(
            ".",
            ", officials said on Monday.",
            " after police fired tear gas at a crowd that had gathered outside parliament.",
            ", according to Reuters (the agency), despite calls for calm.",
            " – the third time since July 2021!",
            ", while Beijing denied that it had been asked; no one else was.");

    @Test
    void givesTheLibrarysArcsOnVariedSentences() {
        List<String> texts = new ArrayList<>();
        for (String subject : SUBJECTS) {
            for (String predicate : PREDICATES) {
                ENDINGS.forEach(ending -> texts.add(subject + " " + predicate + ending));
            }
        }

        assertThat(differences(texts)).isEmpty();
    }

    @Test
    void givesTheLibrarysArcsOnFragments() {
        assertThat(differences(List.of("Talks", "!", "to of by", "No deal , no deal", "( ) [ ]", "x".repeat(3000))))
                .isEmpty();
    }

    @Test
    void givesTheLibrarysArcsOnNews() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(SharedData.path("attributions/text"))) {
            for (Path file : files.sorted().limit(10).toList()) {
                Files.readString(file).lines().filter(line -> !line.isBlank()).forEach(texts::add);
            }
        }

        assertThat(differences(texts)).isEmpty();
    }

    @Test
    void forgettingPartsChangesNothing() {
        TreeParser forgetful = new TreeParser(ParserModel.load(LanguageModels.PARSER), 4);
        List<Word> words = words("Chad and Niger signed an accord on trade after the ministers of both met in Accra");

        assertThat(arcs(forgetful.parse(words)))
                .isEqualTo(arcs(TestLanguage.annotator().models().parser().parse(words)));
    }

    @Test
    void threadsShareOneParser() {
        TreeParser parser = TestLanguage.annotator().models().parser();
        List<Word> words = words("Police in Quito detained the leaders of a strike that had closed the port");
        List<String> expected = arcs(parser.parse(words));

        List<List<String>> results = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> arcs(parser.parse(words)))
                .toList();

        assertThat(results).allMatch(expected::equals);
    }

    private static List<Word> words(String text) {
        List<CoreLabel> labels = Tokenizer.sentences(text).get(0);
        TestLanguage.annotator().models().tagger().tagCoreLabels(labels);
        return words(labels);
    }

    private static List<Word> words(List<CoreLabel> labels) {
        return labels.stream()
                .map(label -> new Word(label.word(), "", label.tag(), ""))
                .toList();
    }

    private static List<String> arcs(Dependencies tree) {
        return IntStream.range(0, tree.size())
                .mapToObj(i -> tree.relation(i) + " " + tree.head(i))
                .toList();
    }

    private static List<String> differences(List<String> texts) {
        List<String> differences = new ArrayList<>();
        LanguageModels models = TestLanguage.annotator().models();
        for (String text : texts) {
            for (List<CoreLabel> labels : Tokenizer.sentences(text)) {
                models.tagger().tagCoreLabels(labels);
                List<Word> words = words(labels);
                Dependencies own = models.parser().parse(words);
                for (TypedDependency arc : LIBRARY.predict(labels).typedDependencies()) {
                    int dependent = arc.dep().index() - 1;
                    int head = arc.gov().index() == 0
                            ? Dependencies.NONE
                            : arc.gov().index() - 1;
                    // The library calls subjects passive after the parse, here a repair does.
                    String relation = arc.reln().toString().replace("subj:pass", "subj");
                    String ownRelation = own.relation(dependent).replace("subj:pass", "subj");
                    if (own.head(dependent) != head || !ownRelation.equals(relation)) {
                        differences.add(arc + " in: " + text);
                    }
                }
            }
        }
        return differences;
    }
}
