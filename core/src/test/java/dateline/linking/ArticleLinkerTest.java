package dateline.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Actor;
import dateline.model.EventDate;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Participant;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Trigger;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleLinkerTest {

    private static final Participant CHAD = named("TCD", "Chad", "TCD");
    private static final Participant MALI = named("MLI", "Mali", "MLI");
    private static final Participant EDITOR = named("editor", "editor", null);
    private static final Participant UNSAID =
            new Participant(new Actor("gov-TCD", "Government of Chad", "TCD", List.of("GOV")), null, null);

    private final ArticleLinker linker = new ArticleLinker();

    @Test
    void headlineAndLeadBecomeOneMentionWithBothEvidences() {
        EventMention headline = mention(0, "ASSAULT", Status.OCCURRED, CHAD, MALI, null);
        EventMention lead = mention(1, "ASSAULT", Status.OCCURRED, CHAD, MALI, day(5));

        List<EventMention> linked = linker.link(List.of(headline, lead));

        assertThat(linked).hasSize(1);
        assertThat(linked.get(0).evidence()).extracting(Evidence::sentence).containsExactly(0, 1);
        assertThat(linked.get(0).date()).isEqualTo(day(5));
    }

    @Test
    void differentDaysStayApart() {
        assertThat(linker.link(List.of(
                        mention(0, "ASSAULT", Status.OCCURRED, CHAD, MALI, day(5)),
                        mention(1, "ASSAULT", Status.OCCURRED, CHAD, MALI, day(6)))))
                .hasSize(2);
    }

    @Test
    void whatIsPlannedIsNotWhatHappened() {
        assertThat(linker.link(List.of(
                        mention(0, "CONSULT", Status.OCCURRED, CHAD, MALI, null),
                        mention(1, "CONSULT", Status.PLANNED, CHAD, MALI, null))))
                .hasSize(2);
    }

    @Test
    void differentRecipientsStayApart() {
        assertThat(linker.link(List.of(
                        mention(0, "COERCE", Status.OCCURRED, CHAD, MALI, null),
                        mention(1, "COERCE", Status.OCCURRED, CHAD, EDITOR, null))))
                .hasSize(2);
    }

    @Test
    void anActorLeftUnsaidIsTheOneNamedElsewhere() {
        List<EventMention> linked = linker.link(List.of(
                mention(0, "COERCE", Status.OCCURRED, UNSAID, EDITOR, null),
                mention(1, "COERCE", Status.OCCURRED, MALI, EDITOR, null)));

        assertThat(linked).hasSize(1);
        assertThat(linked.get(0).actors()).containsExactly(MALI);
    }

    @Test
    void whatIsSaidAnewInTheBodyIsSaidTwice() {
        assertThat(linker.link(List.of(
                        mention(3, "ACCUSE", Status.OCCURRED, CHAD, MALI, null),
                        mention(5, "ACCUSE", Status.OCCURRED, CHAD, MALI, null))))
                .hasSize(2);
    }

    @Test
    void mobilizationInsideAnAssaultIsDropped() {
        assertThat(linker.link(List.of(
                        mention(2, "MOBILIZE", Status.OCCURRED, CHAD, null, null),
                        mention(2, "ASSAULT", Status.OCCURRED, CHAD, MALI, null))))
                .extracting(EventMention::type)
                .containsExactly("ASSAULT");
    }

    private static Participant named(String id, String name, @Nullable String country) {
        return new Participant(new Actor(id, name, country, List.of()), name, new Span(0, name.length()));
    }

    private static EventDate day(int day) {
        LocalDate date = LocalDate.of(2024, 3, day);
        return new EventDate(date, date, EventDate.Precision.DAY, "then", EventDate.From.EXPLICIT);
    }

    private static EventMention mention(
            int sentence,
            String type,
            Status status,
            Participant actor,
            @Nullable Participant recipient,
            @Nullable EventDate date) {
        Span span = new Span(100 * sentence, 100 * sentence + 50);
        return new EventMention(
                type + sentence,
                "a",
                type,
                null,
                null,
                List.of(),
                status,
                List.of(actor),
                recipient == null ? List.of() : List.of(recipient),
                date,
                null,
                List.of(),
                List.of(new Evidence(sentence, span, "words")),
                new Trigger(new Span(span.start() + 10, span.start() + 15), "did", 2),
                "rule:test",
                0.9);
    }
}
