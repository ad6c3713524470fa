package dateline.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dateline.model.Actor;
import dateline.model.Article;
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

class EventLinkerTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    private final EventLinker linker = new EventLinker();

    @Test
    void twoReportsOfOneDayAreOneEvent() {
        Link first = add("a", "North Post", MONDAY, "SANCTION", Status.OCCURRED, "KEN", "NOR", MONDAY);
        Link second = add("b", "South Post", MONDAY.plusDays(1), "SANCTION", Status.OCCURRED, "KEN", "NOR", MONDAY);

        assertThat(first.begins()).isTrue();
        assertThat(second.event()).isEqualTo(first.event());
        assertThat(second.because()).contains("the day +2.0");
        assertThat(linker.events()).singleElement().satisfies(event -> {
            assertThat(event.reports()).isEqualTo(2);
            assertThat(event.independent()).isEqualTo(2);
            assertThat(event.last()).isEqualTo(MONDAY.plusDays(1));
        });
    }

    @Test
    void anotherDayOrActorOrTypeIsAnotherEvent() {
        add("a", "North Post", MONDAY, "SANCTION", Status.OCCURRED, "KEN", "NOR", MONDAY);
        add("b", "North Post", MONDAY, "SANCTION", Status.OCCURRED, "KEN", "NOR", MONDAY.minusDays(3));
        add("c", "North Post", MONDAY, "SANCTION", Status.OCCURRED, "TCD", "NOR", MONDAY);
        add("d", "North Post", MONDAY, "COERCE", Status.OCCURRED, "KEN", "NOR", MONDAY);

        assertThat(linker.events()).hasSize(4);
    }

    @Test
    void backgroundJoinsTheOldEventAndIsNoReportOfIt() {
        Link first = add("a", "North Post", MONDAY, "SANCTION", Status.OCCURRED, "KEN", "NOR", MONDAY);
        Link later = add("b", "South Post", MONDAY.plusYears(1), "SANCTION", Status.HISTORICAL, "KEN", "NOR", MONDAY);

        assertThat(later.event()).isEqualTo(first.event());
        assertThat(later.relation()).isEqualTo(Link.Relation.BACKGROUND);
        assertThat(linker.events().get(0).reports()).isEqualTo(1);
    }

    @Test
    void anAnnouncementMeetsItsOutcome() {
        add("a", "North Post", MONDAY, "CONSULT", Status.PLANNED, "KEN", "NOR", MONDAY.plusDays(8));
        Link visit = add(
                "b", "South Post", MONDAY.plusDays(9), "CONSULT", Status.OCCURRED, "KEN", "NOR", MONDAY.plusDays(8));

        Expectation expectation = linker.events().get(0).expectation();
        assertThat(expectation).isNotNull();
        assertThat(expectation.state()).isEqualTo(Expectation.State.HAPPENED);
        assertThat(expectation.outcome()).isEqualTo(visit.event());
    }

    @Test
    void anAnnouncementCanPassWithoutReport() {
        add("a", "North Post", MONDAY, "CONSULT", Status.PLANNED, "KEN", "NOR", MONDAY.plusDays(8));

        Expectation expectation = linker.events().get(0).expectation();
        assertThat(expectation).isNotNull();
        assertThat(expectation.hasPassedWithoutReport(MONDAY.plusDays(15))).isFalse();
        assertThat(expectation.hasPassedWithoutReport(MONDAY.plusDays(16))).isTrue();
    }

    @Test
    void theSameArticlesGiveTheSameIds() {
        EventLinker other = new EventLinker();
        String id = add(linker, "a", "North Post", MONDAY, "SANCTION", Status.OCCURRED, "KEN", "NOR", MONDAY)
                .event();

        assertThat(id).matches("e[0-9a-hjkmnp-tv-z]{7}");
        assertThat(add(other, "a", "North Post", MONDAY, "SANCTION", Status.OCCURRED, "KEN", "NOR", MONDAY)
                        .event())
                .isEqualTo(id);
    }

    @Test
    void mergesAndSplitsCanBeUndone() {
        String one = add("a", "North Post", MONDAY, "SANCTION", Status.OCCURRED, "KEN", "NOR", MONDAY)
                .event();
        String two = add("b", "North Post", MONDAY, "SANCTION", Status.OCCURRED, "TCD", "NOR", MONDAY)
                .event();

        linker.merge(one, two);
        assertThat(linker.event(two)).isEqualTo(linker.event(one));
        assertThat(linker.events()).hasSize(1);

        linker.unmerge(two);
        assertThat(linker.event(two).mentions()).containsExactly("b-SANCTION");

        linker.merge(one, two);
        String apart = linker.split(one, "b-SANCTION");
        assertThat(apart).isNotEqualTo(two);
        assertThat(linker.event(apart).mentions()).containsExactly("b-SANCTION");
    }

    @Test
    void unknownIdsAreMisuse() {
        assertThat(linker.event("e0000000")).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> linker.split("x", "y"))
                .withMessageContaining("x");
    }

    private Link add(
            String id,
            String outlet,
            LocalDate published,
            String type,
            Status status,
            String actor,
            String recipient,
            LocalDate day) {
        return add(linker, id, outlet, published, type, status, actor, recipient, day);
    }

    private static Link add(
            EventLinker linker,
            String id,
            String outlet,
            LocalDate published,
            String type,
            Status status,
            String actor,
            String recipient,
            LocalDate day) {
        String text = "Article " + id + " tells what happened.";
        EventMention mention = new EventMention(
                id + "-" + type,
                id,
                type,
                null,
                null,
                List.of(),
                status,
                List.of(country(actor)),
                List.of(country(recipient)),
                new EventDate(day, day, EventDate.Precision.DAY, "Monday", EventDate.From.RELATIVE),
                null,
                List.of(),
                List.of(new Evidence(0, new Span(0, text.length()), text)),
                new Trigger(new Span(0, 7), "Article", 0),
                "rule:test",
                1);
        return linker.add(article(id, outlet, published, text), List.of(mention))
                .links()
                .get(0);
    }

    static Article article(String id, @Nullable String outlet, LocalDate published, String text) {
        return new Article(id, text, List.of(), published, null, null, null, null, null, outlet, "en", "", null);
    }

    private static Participant country(String code) {
        return new Participant(new Actor(code, code, code, List.of()), code, new Span(0, 3));
    }
}
