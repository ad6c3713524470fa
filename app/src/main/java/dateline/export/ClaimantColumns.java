package dateline.export;

import dateline.model.Claimant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns that say who says so, the same for every kind of record. */
final class ClaimantColumns {

    private ClaimantColumns() {}

    static <R> List<Column<R>> of(Function<R, List<Claimant>> claimants) {
        return List.of(
                each(
                        "claimants",
                        "who says so, outermost first; none is the reporter's own voice",
                        claimants,
                        one -> one.actor().name()),
                each("claimant_texts", "the words", claimants, Claimant::text),
                each("claimant_cues", "the word that says so", claimants, Claimant::cue),
                each(
                        "claimant_stances",
                        "asserts, denies, doubts, confirms or demands",
                        claimants,
                        one -> one.stance().toString()));
    }

    private static <R> Column<R> each(
            String name,
            String meaning,
            Function<R, List<Claimant>> claimants,
            Function<Claimant, @Nullable String> value) {
        return new Column<>(name, Column.Kind.TEXTS, meaning, row -> {
            List<@Nullable Object> values = new ArrayList<>();
            for (Claimant claimant : claimants.apply(row)) {
                values.add(value.apply(claimant));
            }
            return Collections.unmodifiableList(values);
        });
    }
}
