package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Examples;
import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.ActorResolution;
import dateline.model.CodingOutcome;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Phrase;
import dateline.model.Trigger;
import dateline.pipeline.Coded;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationWriterTest {

    @Test
    void tellsWhatWasFoundInASentenceAndWhatBecameOfIt() throws IOException {
        EventMention mention = Examples.mention("m1", "a1");
        Document document = Examples.document("a1")
                .withActors(List.of(
                        mention(
                                "Kenya",
                                new ActorResolution.Resolved(
                                        List.of(new Actor("KEN", "Kenya", "KEN", List.of())), "countries.tsv:12")),
                        mention("the envoy of Norway", new ActorResolution.Unresolved("no such name"))));
        CodingOutcome refused = new CodingOutcome.Refused(
                "request.should",
                0,
                new Trigger(Examples.span("said"), "said", 13),
                CodingOutcome.Lack.CONDITION,
                "expected should, found nothing");

        assertThat(explain(new Coded(document, List.of(new CodingOutcome.Coded(mention), refused), List.of(mention))))
                .isEqualTo("""
                Kenya expels envoy  (expels.txt)

                [0] Kenya expelled the envoy of Norway on Friday, the foreign minister said.
                    actor    "Kenya" is Kenya (KEN): countries.tsv:12
                    actor    "the envoy of Norway" is nobody known: no such name
                    fired    rule:sanction.expel-diplomat at "expelled": SANCTION expel, occurred, Kenya → envoy of
                             Norway, 2024-03-08/2024-03-08, 0.8765
                    refused  request.should at "said": expected should, found nothing

                """);
    }

    private static ActorMention mention(String words, ActorResolution resolution) {
        return new ActorMention(new Phrase(0, 0, 1, 0), Examples.span(words), ActorMention.Kind.NAME, resolution);
    }

    private static String explain(Coded coded) throws IOException {
        StringBuilder out = new StringBuilder();
        new ExplanationWriter(out, TableStyle.PLAIN).write(coded);
        return out.toString();
    }
}
