package dateline.opinion;

import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.ActorResolution;
import dateline.model.Article;
import dateline.model.Block;
import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Participant;
import dateline.model.Phrase;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Token;
import dateline.model.Trigger;
import java.util.ArrayList;
import java.util.List;

/** A sentence written down with its tree: {@code word/lemma/tag/head/relation} a token, heads counted from 1, 0 the root. */
public final class TinySentence {

    /** "Kenya accused Uganda of raids" */
    public static final String ACCUSED = "Kenya/Kenya/NNP/2/nsubj accused/accuse/VBD/0/root Uganda/Uganda/NNP/2/obj"
            + " of/of/IN/5/case raids/raid/NNS/2/obl";

    private TinySentence() {}

    /** The sentence; proper nouns are locations. */
    public static Sentence of(String written) {
        String[] words = written.split(" ");
        List<Token> tokens = new ArrayList<>();
        int[] heads = new int[words.length];
        String[] relations = new String[words.length];
        int at = 0;
        for (int i = 0; i < words.length; i++) {
            String[] parts = words[i].split("/");
            Span span = new Span(at, at + parts[0].length());
            String entity = parts[2].startsWith("NNP") ? "LOCATION" : "O";
            tokens.add(new Token(span, parts[0], parts[1], parts[2], entity));
            heads[i] = Integer.parseInt(parts[3]) - 1;
            relations[i] = parts[4];
            at = span.end() + 1;
        }
        return new Sentence(
                0, Block.Kind.PARAGRAPH, 0, new Span(0, at - 1), tokens, new Dependencies(heads, relations));
    }

    /** A document of the one sentence. */
    public static Document document(Sentence sentence, ActorMention... actors) {
        StringBuilder text = new StringBuilder();
        sentence.tokens()
                .forEach(token -> text.append(text.isEmpty() ? "" : " ").append(token.text()));
        Block block = new Block(Block.Kind.PARAGRAPH, sentence.span());
        Article article = new Article(
                "a", text.toString(), List.of(block), null, null, null, null, null, null, null, "en", "", null);
        return new Document(article, List.of(sentence)).withActors(List.of(actors));
    }

    /** One word as the name of a government. */
    public static ActorMention state(Sentence sentence, int token) {
        return actor(sentence, token, sentence.token(token).text(), "GOV");
    }

    /** One word as an actor of some sectors. */
    static ActorMention actor(Sentence sentence, int token, String id, String... sectors) {
        return new ActorMention(
                new Phrase(0, token, token + 1, token),
                sentence.token(token).span(),
                ActorMention.Kind.NAME,
                new ActorResolution.Resolved(List.of(new Actor(id, id, null, List.of(sectors))), "test"));
    }

    /** An event that a rule coded. */
    static EventMention event(
            Sentence sentence, String type, int trigger, List<ActorMention> actors, List<ActorMention> recipients) {
        Token word = sentence.token(trigger);
        return new EventMention(
                "e",
                "a",
                type,
                null,
                null,
                List.of(),
                Status.OCCURRED,
                participants(actors),
                participants(recipients),
                null,
                null,
                List.of(),
                List.of(new Evidence(0, sentence.span(), "")),
                new Trigger(word.span(), word.text(), trigger),
                "rule:test",
                0.7);
    }

    private static List<Participant> participants(List<ActorMention> mentions) {
        return mentions.stream()
                .map(mention -> new Participant(mention.actors().get(0), "", mention.span()))
                .toList();
    }
}
