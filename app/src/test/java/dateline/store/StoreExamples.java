package dateline.store;

import dateline.Examples;
import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Claimant;
import dateline.model.CustodyStep;
import dateline.model.Denial;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Expectation;
import dateline.model.Figure;
import dateline.model.Moment;
import dateline.model.Quantity;
import dateline.pipeline.Coded;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tests of this package keep in stores. */
final class StoreExamples {

    static final Rating RATING = new Rating() {
        @Override
        public int quad(String type) {
            return 4;
        }

        @Override
        public double score(String type, @Nullable String mode) {
            return mode == null ? -6 : -5.5;
        }
    };

    private StoreExamples() {}

    /** An article with the hash of its text, two mentions, a quote within a quote, and figures with all and with little. */
    static Coded rich(String id) {
        Article bare = Examples.article(id);
        Article article = new Article(
                id,
                bare.text(),
                bare.blocks(),
                bare.published(),
                bare.updated(),
                bare.datelinePlace(),
                bare.agency(),
                bare.byline(),
                bare.url(),
                bare.publisher(),
                bare.language(),
                Digest.full(bare.text()),
                bare.file());
        Document document = new Document(article, Examples.document(id).sentences())
                .withAttributions(List.of(attribution(Attribution.TOP), attribution(0)));
        return new Coded(
                document,
                List.of(),
                List.of(denied(Examples.mention("m1" + id, id)), Examples.bareMention("m2" + id, id)),
                List.of(
                        figure(
                                id,
                                new Moment(
                                        LocalDate.of(2024, 3, 8),
                                        LocalTime.of(12, 0),
                                        ZoneOffset.ofHours(3),
                                        "Friday")),
                        figure(id, null)),
                List.of(expectation(id)),
                List.of(step(id)));
    }

    private static Expectation expectation(String id) {
        EventMention mention = Examples.mention("m1" + id, id);
        return new Expectation(
                id,
                Expectation.Manner.PROMISED,
                "expel the envoy",
                "SANCTION",
                "expel",
                mention.actors(),
                mention.recipients(),
                mention.date(),
                mention.place(),
                List.of(mention.claimants().get(0).actor()),
                mention.id(),
                mention.evidence().get(0));
    }

    private static CustodyStep step(String id) {
        EventMention mention = Examples.mention("m1" + id, id);
        return new CustodyStep(
                mention.recipients().get(0).actor(),
                CustodyStep.Kind.ARRESTED,
                mention.date(),
                List.of("spying"),
                List.of(mention.actors().get(0).actor()),
                mention.claimants(),
                id,
                null,
                mention.evidence().get(0));
    }

    private static EventMention denied(EventMention mention) {
        Denial denial = new Denial(mention.claimants(), mention.evidence().get(0), "m2");
        return mention.withDenials(List.of(denial));
    }

    private static Attribution attribution(int parent) {
        Actor minister = new Actor("minister", "foreign minister", null, List.of("GOV"));
        return new Attribution(
                Examples.span("the foreign minister"),
                List.of(minister),
                false,
                Examples.span("said"),
                "said",
                List.of(Examples.span("Kenya expelled the envoy"), Examples.span("on Friday")),
                Attribution.Form.CLAUSE,
                Attribution.Stance.ASSERTS,
                Attribution.Quotation.INDIRECT,
                null,
                parent < 0 ? Examples.span("on Friday") : null,
                parent,
                0.75);
    }

    private static Figure figure(String id, @Nullable Moment asOf) {
        Actor minister = new Actor("minister", "foreign minister", null, List.of("GOV"));
        return new Figure(
                id,
                0,
                "held",
                new Quantity(40.0, null, asOf == null),
                null,
                asOf == null ? null : "envoy",
                asOf == null ? null : "envoy of Norway",
                asOf == null
                        ? List.of()
                        : List.of(new Claimant(minister, null, null, "said", Attribution.Stance.ASSERTS)),
                asOf,
                asOf == null ? null : "m1" + id,
                "the",
                Examples.span("the"),
                asOf == null ? null : Examples.span("envoy of Norway"),
                new Evidence(0, Examples.span(Examples.SENTENCE), Examples.SENTENCE));
    }

    /** The rows of a query, columns with a bar between them. */
    static List<String> ask(Path file, String query) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.append(i == 1 ? "" : "|").append(rows.getString(i));
                }
                lines.add(line.toString());
            }
            return lines;
        }
    }

    /** Runs statements on a file, as another program would. */
    static void change(Path file, String... statements) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = database.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
