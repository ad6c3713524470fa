package dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.actor.ActorResolver;
import dateline.language.TestLanguage;
import dateline.lexicon.EventRule;
import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.lexicon.RuleExample;
import dateline.model.CodingOutcome;
import dateline.model.Document;
import dateline.model.EventMention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Changes every rule's examples in mechanical ways and looks whether the coding follows. What is known not to is listed in
 * {@code src/test/golden/rule-variations.tsv}: variation, rule, changed sentence. The test fails for what is not listed, and
 * for what is listed and holds now, so that the list tells what is true. {@code -Dapprove} writes it.
 */
class RuleVariationsTest {

    private static final Path KNOWN = Path.of("src", "test", "golden", "rule-variations.tsv");
    private static final Lexicon LEXICON = Lexicon.load(LexiconFiles.shipped()).lexicon();
    private static final ActorResolver ACTORS = new ActorResolver(LEXICON);
    private static final Coder CODER = new Coder(LEXICON);

    @ParameterizedTest
    @EnumSource(Variation.class)
    void codingFollowsTheChange(Variation variation) throws IOException {
        Set<String> failing = new TreeSet<>();
        int tried = 0;
        for (EventRule rule : LEXICON.rules()) {
            for (RuleExample example : rule.examples()) {
                Document document = read(example.sentence());
                EventMention before = by(rule, document);
                String changed = before == null || document.sentences().size() > 1 || !fits(variation, rule)
                        ? null
                        : variation.of(document.sentences().get(0), example.sentence(), before);
                if (changed != null) {
                    tried++;
                    if (!variation.holds(before, coded(read(changed)))) {
                        failing.add(variation + "\t" + rule.id() + "\t" + changed);
                    }
                }
            }
        }
        if (System.getProperty("approve") != null) {
            approve(variation, failing);
        }

        assertThat(tried).isGreaterThan(50);
        assertThat(minus(failing, known(variation)))
                .as(tried + " tried; variations that fail and are not in " + KNOWN)
                .isEmpty();
        assertThat(minus(known(variation), failing))
                .as("variations that hold now: take them out of " + KNOWN)
                .isEmpty();
    }

    @Test
    void theListIsInOrder() throws IOException {
        assertThat(Files.readAllLines(KNOWN)).isSorted().doesNotHaveDuplicates();
    }

    private static Document read(String sentence) {
        return ACTORS.resolve(TestLanguage.parse(sentence));
    }

    /** A rule that asks who stands where does not follow when they change places. */
    private static boolean fits(Variation variation, EventRule rule) {
        return variation != Variation.SWAP || rule.when().isEmpty();
    }

    private static EventMention by(EventRule rule, Document document) {
        return coded(document).stream()
                .filter(mention -> mention.foundBy().equals("rule:" + rule.id()))
                .findFirst()
                .orElse(null);
    }

    private static List<EventMention> coded(Document document) {
        List<EventMention> mentions = new ArrayList<>();
        for (CodingOutcome outcome : CODER.code(document)) {
            if (outcome instanceof CodingOutcome.Coded coded) {
                mentions.add(coded.mention());
            }
        }
        return mentions;
    }

    private static Set<String> known(Variation variation) throws IOException {
        Set<String> known = new LinkedHashSet<>(Files.readAllLines(KNOWN));
        known.removeIf(line -> !line.startsWith(variation + "\t"));
        return known;
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
        Set<String> left = new LinkedHashSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static void approve(Variation variation, Set<String> failing) throws IOException {
        Set<String> all = new TreeSet<>(failing);
        for (String line : Files.exists(KNOWN) ? Files.readAllLines(KNOWN) : new ArrayList<String>()) {
            if (!line.startsWith(variation + "\t")) {
                all.add(line);
            }
        }
        Files.write(KNOWN, all);
    }
}
