package dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static ActorMention mention(int sentence, int first, int end, int head) {
        return new ActorMention(
                new Phrase(sentence, first, end, head),
                new Span(first, end),
                ActorMention.Kind.NAME,
                new ActorResolution.Unresolved("test"));
    }

    private static Document document(ActorMention... mentions) {
        Article article =
                new Article("a", "", List.of(), null, null, null, null, null, null, null, "en", "0".repeat(64), null);
        return new Document(article, List.of()).withActors(List.of(mentions));
    }

    @Test
    void prefersTheMentionWhoseHeadTheTokenIs() {
        ActorMention outer = mention(1, 0, 6, 2);
        ActorMention inner = mention(1, 2, 4, 3);

        assertThat(document(outer, inner).actorAt(1, 2)).isSameAs(outer);
    }

    @Test
    void takesTheShortestCoveringMentionOtherwise() {
        ActorMention outer = mention(1, 0, 6, 0);
        ActorMention inner = mention(1, 2, 5, 4);

        assertThat(document(outer, inner).actorAt(1, 3)).isSameAs(inner);
        assertThat(document(outer, inner).actorAt(1, 5)).isSameAs(outer);
    }

    @Test
    void knowsNobodyWhereNoMentionCovers() {
        Document document = document(mention(0, 0, 2, 1), mention(2, 1, 3, 2));

        assertThat(document.actorAt(1, 0)).isNull();
        assertThat(document.actorAt(2, 0)).isNull();
        assertThat(document.actorAt(2, 3)).isNull();
    }

    @Test
    void listsTheMentionsOfOneSentence() {
        ActorMention first = mention(1, 0, 2, 1);
        ActorMention second = mention(1, 3, 4, 3);
        Document document = document(mention(0, 0, 1, 0), first, second, mention(2, 0, 1, 0));

        assertThat(document.actorsIn(1)).containsExactly(first, second);
        assertThat(document.actorsIn(3)).isEmpty();
    }
}
