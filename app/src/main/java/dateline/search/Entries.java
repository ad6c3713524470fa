package dateline.search;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Claimant;
import dateline.model.EventDate;
import dateline.model.EventMention;
import dateline.model.Participant;
import dateline.model.Place;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.pipeline.Coded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Makes the entries of the index from one article: itself, its event mentions and its quotes. */
final class Entries {

    private final Article article;
    private final List<Sentence> sentences;
    private final List<Document> entries = new ArrayList<>();

    private Entries(Coded coded) {
        this.article = coded.document().article();
        this.sentences = coded.document().sentences();
    }

    /**
     * Makes them.
     *
     * @param coding tells whether the article is the same as before
     */
    static List<Document> of(Coded coded, String coding) {
        Entries entries = new Entries(coded);
        entries.article(coding);
        coded.mentions().forEach(entries::mention);
        List<Attribution> attributions = coded.document().attributions();
        for (int i = 0; i < attributions.size(); i++) {
            entries.quote(attributions.get(i), i);
        }
        return entries.entries;
    }

    private void article(String coding) {
        Document entry = entry(Hit.Kind.ARTICLE, article.id(), "");
        entry.add(new StoredField(Fields.CODING, coding));
        entry.add(new TextField(Fields.TEXT, article.text(), Field.Store.YES));
        entry.add(new StoredField(
                Fields.STARTS,
                sentences.stream()
                        .map(sentence ->
                                sentence.span().start() + "-" + sentence.span().end())
                        .collect(Collectors.joining(" "))));
        LocalDate day = article.referenceDate();
        days(entry, day, day);
    }

    private void mention(EventMention mention) {
        Document entry = entry(Hit.Kind.MENTION, mention.id(), label(mention));
        int sentence =
                mention.evidence().isEmpty() ? 0 : mention.evidence().get(0).sentence();
        words(entry, sentence, sentence(sentence));
        keyword(entry, Fields.TYPE, mention.type());
        keyword(entry, Fields.MODE, mention.mode());
        keyword(entry, Fields.STATUS, mention.status().toString());
        mention.actors().forEach(actor -> participant(entry, Fields.ACTOR, actor));
        mention.recipients().forEach(recipient -> participant(entry, Fields.RECIPIENT, recipient));
        Place place = mention.place();
        if (place != null) {
            name(entry, Fields.PLACE, place.name());
            name(entry, Fields.PLACE, place.admin1());
            name(entry, Fields.PLACE, place.country());
            keyword(entry, Fields.COUNTRY, place.country());
        }
        for (Claimant claimant : mention.claimants()) {
            name(entry, Fields.SAYS, claimant.text());
            speaker(entry, claimant.actor());
        }
        EventDate date = mention.date();
        days(entry, date == null ? null : date.start(), date == null ? null : date.end());
    }

    private void quote(Attribution attribution, int position) {
        Span claimant = attribution.claimant();
        String who = claimant == null
                ? attribution.claimants().stream().map(Actor::name).collect(Collectors.joining(", "))
                : claimant.of(article.text());
        Document entry = entry(Hit.Kind.QUOTE, article.id() + "/q" + position, who);
        String said = attribution.content().stream()
                .map(piece -> piece.of(article.text()))
                .collect(Collectors.joining(" … "));
        words(entry, sentenceAt(attribution.cue()), said);
        name(entry, Fields.SAYS, who);
        attribution.claimants().forEach(actor -> speaker(entry, actor));
        LocalDate day = article.referenceDate();
        days(entry, day, day);
    }

    private Document entry(Hit.Kind kind, String id, String label) {
        Document entry = new Document();
        entry.add(new StringField(Fields.KIND, kind.toString(), Field.Store.YES));
        entry.add(new StringField(Fields.ID, id, Field.Store.YES));
        entry.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
        entry.add(new StringField(Fields.ARTICLE, article.id(), Field.Store.YES));
        entry.add(new StoredField("label", label));
        entry.add(new TextField(Fields.TITLE, article.headline(), Field.Store.YES));
        if (article.publisher() != null) {
            entry.add(new TextField(Fields.PUBLISHER, article.publisher(), Field.Store.YES));
        }
        entries.add(entry);
        return entry;
    }

    private static void words(Document entry, int sentence, String words) {
        entry.add(new StoredField(Fields.SENTENCE, sentence));
        entry.add(new TextField(Fields.TEXT, words, Field.Store.YES));
    }

    private static void participant(Document entry, String field, Participant participant) {
        name(entry, field, participant.name());
        name(entry, field, participant.text());
        name(entry, field, participant.country());
        keyword(entry, Fields.COUNTRY, participant.country());
    }

    private static void speaker(Document entry, Actor actor) {
        name(entry, Fields.SAYS, actor.name());
        name(entry, Fields.SAYS, actor.country());
    }

    private static void name(Document entry, String field, @Nullable String words) {
        if (words != null) {
            entry.add(new TextField(field, words, Field.Store.NO));
        }
    }

    private static void keyword(Document entry, String field, @Nullable String word) {
        if (word != null) {
            entry.add(new StringField(field, Keywords.fold(word), Field.Store.NO));
        }
    }

    private static void days(Document entry, @Nullable LocalDate start, @Nullable LocalDate end) {
        LocalDate shown = start == null ? end : start;
        if (shown != null) {
            entry.add(new StoredField(Fields.DAY, shown.toString()));
            int first = start == null ? Integer.MIN_VALUE : (int) start.toEpochDay();
            int last = end == null ? Integer.MAX_VALUE : (int) end.toEpochDay();
            entry.add(new IntRange(Fields.DATE, new int[] {Math.min(first, last)}, new int[] {last}));
        }
    }

    private String label(EventMention mention) {
        String mode = mention.mode() == null ? "" : "/" + mention.mode();
        return mention.type() + mode + " " + names(mention.actors().stream()) + " > "
                + names(mention.recipients().stream()) + " (" + mention.status() + ")";
    }

    private static String names(Stream<Participant> participants) {
        String names = participants.map(Participant::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }

    private String sentence(int index) {
        return index < sentences.size() ? sentences.get(index).span().of(article.text()) : "";
    }

    private int sentenceAt(Span span) {
        for (Sentence sentence : sentences) {
            if (span.start() < sentence.span().end()) {
                return sentence.index();
            }
        }
        return Math.max(0, sentences.size() - 1);
    }
}
