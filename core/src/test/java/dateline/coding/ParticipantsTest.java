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

/** Which words stand in an event's places. */
class ParticipantsTest {

    private static final Lexicon LEXICON = Lexicon.load(LexiconFiles.shipped()).lexicon();
    private static final ActorResolver ACTORS = new ActorResolver(LEXICON);
    private static final Coder CODER = new Coder(LEXICON);

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Libyan gunboats fired on a warehouse near Misrata.        | Libyan gunboats=LBY > a warehouse=null
            The rebels shelled the village of Bunagana at dawn.       | The rebels=null > the village of Bunagana=null
            We condemn the raid.                                      | We=null >
            Police arrested three of its members in Lagos.            | Police=null > three of its members=null
            Gunmen killed 14 near the market.                         | Gunmen=null > 14=null
            Chad rejected the truce proposed by Cameroon.             | Chad=TCD > Cameroon=CMR
            """)
    void stand(String text, String expected) {
        List<CodingOutcome> outcomes = CODER.code(ACTORS.resolve(TestLanguage.parse(text)));

        assertThat(outcomes.stream()
                        .filter(CodingOutcome.Coded.class::isInstance)
                        .map(outcome -> shown(((CodingOutcome.Coded) outcome).mention()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Cyclone Bela killed nine people in Toamasina.", "It refused to leave the village."})
    void nobodyDoesIt(String text) {
        List<CodingOutcome> outcomes = CODER.code(ACTORS.resolve(TestLanguage.parse(text)));

        assertThat(outcomes).noneMatch(CodingOutcome.Coded.class::isInstance);
    }

    private static String shown(EventMention mention) {
        return (words(mention.actors()) + " > " + words(mention.recipients())).strip();
    }

    private static String words(List<Participant> participants) {
        return participants.stream()
                .map(participant -> participant.text() + "=" + participant.country())
                .collect(Collectors.joining(", "));
    }
}
