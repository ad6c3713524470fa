package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.actor.ActorResolver;
import dateline.language.TestLanguage;
import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.Document;
import dateline.model.Participant;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipantMatchTest {

    private static final Lexicon LEXICON = Lexicon.load(LexiconFiles.shipped()).lexicon();
    private static final ActorResolver ACTORS = new ActorResolver(LEXICON);

    /** Names with commas between; a name that is not in the sentence is that of an inferred actor. */
    @ParameterizedTest(name = "{1} is {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    The Kenyan police beat protesters in Mombasa.     | The Kenyan police | police         | true
                    The Kenyan police beat protesters in Mombasa.     | Kenyan            | police         | false
                    The Kenyan police beat protesters in Mombasa.     | protesters        | police         | false
                    Kenya said that it would sue Chad.                | it                | Kenya          | true
                    Kenya sued, and Chad attacked the Kenyan government. | the Kenyan government | Kenya | true
                    The president of Kenya criticised Chad.           | Kenya             | president of Kenya | false
                    The governments of India and Chad signed.         | The governments of India, Chad | governments of India and Chad | true
                    Egypt and Jordan signed a treaty.                 | Egypt, Jordan     | Egypt and Jordan | true
                    Egypt and Jordan signed a treaty.                 | Jordan            | Egypt, Jordan  | true
                    Egypt and Jordan signed a treaty.                 | Egypt, Jordan     | Egypt          | false
                    Egypt and Jordan signed a treaty.                 | ''                | Egypt          | false
                    Egypt and Jordan signed a treaty.                 | Egypt             | ''             | false
                    Egypt and Jordan signed a treaty.                 | ''                | ''             | true
                    Egypt and Jordan signed a treaty.                 | Norway            | ''             | true
                    Egypt and Jordan signed a treaty.                 | Egypt, Norway     | Egypt          | true
                    Egyptian envoys signed a treaty.                  | Egypt             | Egypt!         | true
                    """)
    void judgesAListOfParticipants(String text, String coded, String gold, boolean expected) {
        Document document = ACTORS.resolve(TestLanguage.parse(text));
        ParticipantMatch match = new ParticipantMatch(document, new NameMatch(LEXICON.countries()));
        List<GoldEvent.Name> names = new ArrayList<>();
        for (String name : list(gold)) {
            String plain = name.replace("!", "");
            names.add(new GoldEvent.Name(plain, name.equals(plain) ? span(text, plain) : null));
        }
        List<Participant> participants =
                list(coded).stream().map(name -> participant(document, name)).toList();

        assertThat(match.matches(names, participants, new Span(0, text.length())))
                .isEqualTo(expected);
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(", "));
    }

    private static Participant participant(Document document, String name) {
        Span span = span(document.article().text(), name);
        Actor actor = new Actor(name, name, null, List.of());
        for (ActorMention mention : document.actors()) {
            if (mention.span().equals(span) && !mention.actors().isEmpty()) {
                actor = mention.actors().get(0);
            }
        }
        return new Participant(actor, span == null ? null : name, span);
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return at < 0 ? null : new Span(at, at + words.length());
    }
}
