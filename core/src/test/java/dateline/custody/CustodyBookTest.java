package dateline.custody;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Actor;
import dateline.model.CustodyRecord;
import dateline.model.CustodyStep;
import dateline.model.CustodyStep.Kind;
import dateline.model.EventDate;
import dateline.model.Evidence;
import dateline.model.Figure;
import dateline.model.Quantity;
import dateline.model.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CustodyBookTest {

    private static final EventDate JANUARY =
            date(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 31), EventDate.Precision.MONTH);
    private static final EventDate FREED = day(LocalDate.of(2024, 2, 5));

    @Test
    void aLengthOfTimeSharpensTheArrest() {
        CustodyRecord record = only(
                List.of(step("Ann Doe", Kind.ARRESTED, JANUARY, "a"), step("Ann Doe", Kind.RELEASED, FREED, "b")),
                List.of(days("b", 400)));

        assertThat(record.days()).isEqualTo(400);
        assertThat(record.steps().get(0).date())
                .isEqualTo(new EventDate(
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2023, 1, 1),
                        EventDate.Precision.DAY,
                        "400 days before 2024-02-05",
                        EventDate.From.INFERRED));
    }

    @Test
    void aLengthThatLeadsElsewhereChangesNothing() {
        CustodyRecord record = only(
                List.of(step("Ann Doe", Kind.ARRESTED, JANUARY, "a"), step("Ann Doe", Kind.RELEASED, FREED, "b")),
                List.of(days("b", 30)));

        assertThat(record.days()).isNull();
        assertThat(record.steps().get(0).date()).isEqualTo(JANUARY);
    }

    @Test
    void aLengthOfAnotherReportIsNoneOfTheirs() {
        CustodyRecord record = only(
                List.of(step("Ann Doe", Kind.ARRESTED, JANUARY, "a"), step("Ann Doe", Kind.RELEASED, FREED, "b")),
                List.of(days("other", 400)));

        assertThat(record.days()).isNull();
    }

    @Test
    void aReportThatTellsAStepTwiceGivesItOnceAndExactly() {
        CustodyRecord record = only(
                List.of(step("Ann Doe", Kind.RELEASED, null, "a"), step("Ann Doe", Kind.RELEASED, FREED, "a")),
                List.of());

        assertThat(record.steps()).extracting(CustodyStep::date).containsExactly(FREED);
        assertThat(record.held()).isFalse();
    }

    @Test
    void accentsAndCaseMakeNoOtherPerson() {
        List<CustodyRecord> records = CustodyBook.records(
                List.of(step("José Pérez", Kind.ARRESTED, JANUARY, "a"), step("Jose Perez", Kind.RELEASED, FREED, "b")),
                List.of());

        assertThat(records).hasSize(1);
    }

    @Test
    void whoIsOnlyAccusedHasNoRecord() {
        assertThat(CustodyBook.records(List.of(step("Ann Doe", Kind.ACCUSED, null, "a")), List.of()))
                .isEmpty();
    }

    @Test
    void whoIsSentencedIsHeld() {
        assertThat(only(List.of(step("Ann Doe", Kind.SENTENCED, FREED, "a")), List.of())
                        .held())
                .isTrue();
    }

    private static CustodyRecord only(List<CustodyStep> steps, List<Figure> figures) {
        List<CustodyRecord> records = CustodyBook.records(steps, figures);
        assertThat(records).hasSize(1);
        return records.get(0);
    }

    private static CustodyStep step(String name, Kind kind, @Nullable EventDate date, String article) {
        Actor person = new Actor(name, name, null, List.of());
        return new CustodyStep(person, kind, date, List.of(), List.of(), List.of(), article, null, evidence());
    }

    private static Figure days(String article, double number) {
        return new Figure(
                article,
                0,
                "time",
                Quantity.of(number),
                "day",
                "days",
                "days",
                List.of(),
                null,
                null,
                "400",
                new Span(0, 3),
                null,
                evidence());
    }

    private static Evidence evidence() {
        return new Evidence(0, new Span(0, 3), "400");
    }

    private static EventDate day(LocalDate day) {
        return date(day, day, EventDate.Precision.DAY);
    }

    private static EventDate date(LocalDate start, LocalDate end, EventDate.Precision precision) {
        return new EventDate(start, end, precision, "then", EventDate.From.EXPLICIT);
    }
}
