package dateline.store;

import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Block;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Figure;
import dateline.model.Participant;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.pipeline.Coded;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that a store is whole: rows against their articles, offsets against their words, texts against their hashes. */
public final class StoreCheck {

    private static final Map<String, String> OWNERS =
            Map.of("participants", "mention_id", "claimants", "mention_id", "evidence", "mention_id");

    private final List<String> faults = new ArrayList<>();
    private long articles;
    private long mentions;
    private long attributions;
    private long figures;

    private StoreCheck() {}

    /**
     * What a check found.
     *
     * @param faults each with the rows that it is about and what to do
     */
    public record Report(long articles, long mentions, long attributions, long figures, List<String> faults) {
        public Report {
            faults = List.copyOf(faults);
        }
    }

    /** Reads all of a store. */
    public static Report of(StoreReader reader) throws IOException {
        StoreCheck check = new StoreCheck();
        check.orphans(reader);
        check.uncoded(reader);
        reader.articles(check::article);
        return new Report(check.articles, check.mentions, check.attributions, check.figures, check.faults);
    }

    private void orphans(StoreReader reader) throws StoreException {
        for (String table : Appenders.articleColumns().keySet()) {
            if (!table.equals("articles")) {
                count(
                        reader,
                        "SELECT count(*) FROM " + table + " WHERE article_id NOT IN (SELECT id FROM articles)",
                        "rows of " + table + " belong to no article");
            }
        }
        for (String table : List.of("claimants", "evidence", "participants")) {
            String owner = OWNERS.get(table);
            count(
                    reader,
                    "SELECT count(*) FROM " + table
                            + " c WHERE NOT EXISTS (SELECT 1 FROM event_mentions m WHERE m.id = c." + owner
                            + " AND m.article_id = c.article_id)",
                    "rows of " + table + " belong to no event mention");
        }
        count(
                reader,
                "SELECT count(*) FROM (SELECT 1 FROM event_mentions GROUP BY article_id, id HAVING count(*) > 1)",
                "event mentions are there more than once");
    }

    private void uncoded(StoreReader reader) throws StoreException {
        count(
                reader,
                "SELECT count(*) FROM articles WHERE coding IS NULL",
                "articles are of an older version, without sentences, quotes and figures");
    }

    private void count(StoreReader reader, String query, String fault) throws StoreException {
        long count = reader.ask(open -> {
            try (Statement statement = open.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getLong(1);
            } catch (SQLException e) {
                throw new SQLException("in \"" + query + "\": " + e.getMessage(), e);
            }
        });
        if (count > 0) {
            faults.add(count + " " + fault + "; code their articles again with 'dateline ingest --replace'");
        }
    }

    private void article(Coded coded) {
        Article article = coded.document().article();
        articles++;
        mentions += coded.mentions().size();
        attributions += coded.document().attributions().size();
        figures += coded.figures().size();
        Set<String> wrong = new LinkedHashSet<>();
        if (!Digest.full(article.text()).equals(article.sha256())) {
            wrong.add("its text is not the one that its hash was made of");
        }
        Spans spans = new Spans(article.text(), wrong);
        for (Block block : article.blocks()) {
            spans.inside("a block", block.span());
        }
        for (Sentence sentence : coded.document().sentences()) {
            spans.inside("a sentence", sentence.span());
        }
        coded.mentions().forEach(mention -> mention(spans, mention));
        coded.document().attributions().forEach(attribution -> attribution(spans, attribution));
        for (Figure figure : coded.figures()) {
            spans.same("a figure", figure.span(), figure.text());
        }
        wrong.forEach(fault -> faults.add("article " + article.id() + ": " + fault
                + "; put it in its place again with 'dateline ingest --replace'"));
    }

    private static void mention(Spans spans, EventMention mention) {
        String name = "event mention " + mention.id();
        spans.same(
                "the trigger of " + name,
                mention.trigger().span(),
                mention.trigger().text());
        for (Evidence evidence : mention.evidence()) {
            spans.same("the evidence of " + name, evidence.span(), evidence.text());
        }
        for (Participant actor : mention.actors()) {
            spans.inside("an actor of " + name, actor.span());
        }
        for (Participant recipient : mention.recipients()) {
            spans.inside("a recipient of " + name, recipient.span());
        }
    }

    private static void attribution(Spans spans, Attribution attribution) {
        spans.inside("a claimant", attribution.claimant());
        spans.inside("a cue", attribution.cue());
        attribution.content().forEach(piece -> spans.inside("what somebody says", piece));
    }

    /** Compares spans with the text that they lie in. */
    private record Spans(String text, Set<String> wrong) {

        boolean inside(String what, @Nullable Span span) {
            boolean inside = span == null || span.end() <= text.length();
            if (!inside) {
                wrong.add(what + " lies outside the text");
            }
            return inside;
        }

        void same(String what, Span span, String words) {
            if (inside(what, span) && !span.of(text).equals(words)) {
                wrong.add(what + " is not what stands there");
            }
        }
    }
}
