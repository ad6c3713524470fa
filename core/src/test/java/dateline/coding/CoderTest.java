package dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.actor.ActorResolver;
import dateline.language.TestLanguage;
import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.model.CodingOutcome;
import dateline.model.EventMention;
import dateline.model.Participant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped rules make of whole sentences, where the machinery rather than a rule decides. */
class CoderTest {

    private static final Lexicon LEXICON = Lexicon.load(LexiconFiles.shipped()).lexicon();
    private static final ActorResolver ACTORS = new ActorResolver(LEXICON);
    private static final Coder CODER = new Coder(LEXICON);

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            The Turkish foreign minister arrived in Hanoi.        | CONSULT: Turkish foreign minister > Vietnam
            He slept after the arrival in Tehran of the Irish ambassador, who will reopen the embassy. | CONSULT: Irish ambassador > Iran; AGREE: Irish ambassador > Iran
            Peru and Ecuador signed a border treaty.              | SUPPORT: Peru, Ecuador >
            Peru signed a border treaty.                          | ''
            The leaders of Egypt and Jordan met in Cairo.         | CONSULT: leaders of Egypt, Jordan >
            The leader of Egypt met on Monday.                    | ''
            The Greek unions called off a strike.                 | CONCEDE: Greek unions >
            Russia pulled out of Georgia.                         | RETREAT: Russia > Georgia
            In the film, Egypt attacks Jordan.                    | ''
            The Spanish grandmaster condemned Egypt.              | ''
            Police in Rome arrested a goalkeeper.                 | COERCE: Italian police >
            Typhoon Mei attacked Egypt.                           | ''
            The airline fired its engineers.                      | ''
            The chef refused to use cream.                        | ''
            The bishop condemned the violence.                    | ACCUSE: bishop >
            The opera ends when the soldiers shoot the painter.   | ''
            Egypt crushed Jordan 4-0 in Cairo.                    | ''
            Egypt attacked Jordan in 1812.                        | ''
            """)
    void codes(String text, String expected) {
        List<CodingOutcome> outcomes = CODER.code(ACTORS.resolve(TestLanguage.parse(text)));

        assertThat(outcomes.stream()
                        .filter(CodingOutcome.Coded.class::isInstance)
                        .map(outcome -> shown(((CodingOutcome.Coded) outcome).mention()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static String shown(EventMention mention) {
        return (mention.type() + ": " + names(mention.actors()) + " > " + names(mention.recipients())).strip();
    }

    private static String names(List<Participant> participants) {
        return participants.stream().map(Participant::name).collect(Collectors.joining(", "));
    }
}
