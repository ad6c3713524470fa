package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Block;
import dateline.model.Document;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotatorTest {

    @Test
    void namesWhoDidWhatToWhom() {
        Sentence sentence =
                TestLanguage.parse("Kenya condemned the attack.").sentences().get(0);

        assertThat(sentence.dependencies().root()).isEqualTo(1);
        assertThat(sentence.lemma(1)).isEqualTo("condemn");
        assertThat(sentence.dependencies().child(1, "nsubj")).isEqualTo(0);
        assertThat(sentence.dependencies().child(1, "obj")).isEqualTo(3);
        assertThat(sentence.token(0).entity()).isEqualTo("LOCATION");
    }

    @Test
    void tokensPointIntoTheArticle() {
        Document document = TestLanguage.parse("Peru \u201Cregrets\u201D it.\n\n  Chile can't agree.");

        assertThat(document.sentences())
                .hasSize(2)
                .allSatisfy(sentence -> assertThat(sentence.tokens())
                        .allSatisfy(token -> assertThat(
                                        token.span().of(document.article().text()))
                                .isEqualTo(token.text())));
        assertThat(document.sentences().get(1).tokens())
                .extracting(Token::text)
                .containsExactly("Chile", "ca", "n't", "agree", ".");
    }

    @Test
    void readsCodedBlocksOnly() {
        String text = "Follow us\nOman hosts talks\nOman hosted talks on Monday.";
        List<Block> blocks = List.of(
                new Block(Block.Kind.FURNITURE, new Span(0, 9)),
                new Block(Block.Kind.HEADLINE, new Span(10, 26)),
                new Block(Block.Kind.PARAGRAPH, new Span(27, text.length())));
        Article article = new Article("a", text, blocks, null, null, null, null, null, null, null, "en", "", null);

        Document document = TestLanguage.annotator().annotate(article);

        assertThat(document.sentences()).extracting(Sentence::block).containsExactly(1, 2);
        assertThat(document.sentences())
                .extracting(Sentence::kind)
                .containsExactly(Block.Kind.HEADLINE, Block.Kind.PARAGRAPH);
        assertThat(document.sentences()).extracting(Sentence::index).containsExactly(0, 1);
    }

    @Test
    void curvedApostrophesContractAsStraightOnesDo() {
        Sentence sentence =
                TestLanguage.parse("He’s ready and they’ve agreed.").sentences().get(0);

        assertThat(sentence.tokens()).extracting(Token::text).contains("’s", "’ve");
        assertThat(sentence.token(1).tag()).isEqualTo("VBZ");
        assertThat(sentence.dependencies().relation(1)).isEqualTo("cop");
        assertThat(sentence.dependencies().relation(5)).isEqualTo("aux");
    }
}
