package dateline.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.ActorMention;
import dateline.model.Sentence;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MarkedPiecesTest {

    private static final String VOCABULARY = "\"[UNK]\":0,\"[CLS]\":1,\"[SEP]\":2,\"source\":8,\"target\":9,"
            + "\"accused\":10,\"of\":11,\"raids\":12,\"talks\":13";
    private static final int MOST = 126;

    /** A long sentence of the word "talks", each hanging on the first. */
    static Sentence talks(int size) {
        StringBuilder words = new StringBuilder("talks/talk/NNS/0/root");
        words.append(" talks/talk/NNS/1/dep".repeat(size - 1));
        return TinySentence.of(words.toString());
    }

    static MarkedPieces marked(Sentence sentence, int actor, int recipient) throws IOException {
        ActorMention one = TinySentence.actor(sentence, actor, "one", "GOV");
        ActorMention other = TinySentence.actor(sentence, recipient, "other", "GOV");
        return MarkedPieces.of(Relation.between(sentence, one, other), WordPiecesTest.pieces(VOCABULARY));
    }

    @Test
    void putsMarksInPlaceOfTheParticipants() throws IOException {
        MarkedPieces marked = marked(TinySentence.of(TinySentence.ACCUSED), 0, 2);

        assertThat(marked.ids()).containsExactly(8, 10, 9, 11, 12);
        assertThat(marked.actor()).isZero();
        assertThat(marked.recipient()).isEqualTo(2);
        assertThat(marked.from()).isEqualTo(1);
        assertThat(marked.to()).isEqualTo(2);
    }

    @Test
    void readsBetweenTheTwoWhicheverComesFirst() throws IOException {
        MarkedPieces marked = marked(TinySentence.of(TinySentence.ACCUSED), 4, 2);

        assertThat(marked.ids()).containsExactly(0, 10, 9, 11, 8);
        assertThat(marked.from()).isEqualTo(3);
        assertThat(marked.to()).isEqualTo(4);
    }

    @Test
    void readsToTheTriggerWhereOneIsMissing() throws IOException {
        Sentence sentence = TinySentence.of(TinySentence.ACCUSED);
        Relation relation = new Relation(sentence, 1, TinySentence.state(sentence, 0), null);

        MarkedPieces marked = MarkedPieces.of(relation, WordPiecesTest.pieces(VOCABULARY));

        assertThat(marked.recipient()).isEqualTo(-1);
        assertThat(marked.from()).isZero();
        assertThat(marked.to()).isEqualTo(2);
    }

    @Test
    void cutsALongSentenceAroundTheTwo() throws IOException {
        MarkedPieces marked = marked(talks(400), 300, 310);

        assertThat(marked.ids()).hasSize(MOST);
        assertThat(marked.ids()[marked.actor()]).isEqualTo(8);
        assertThat(marked.ids()[marked.recipient()]).isEqualTo(9);
        assertThat(marked.to() - marked.from()).isEqualTo(9);
    }

    @Test
    void leavesOutParticipantsThatStandTooFarApart() throws IOException {
        MarkedPieces marked = marked(talks(400), 0, 399);

        assertThat(marked.ids()).hasSize(MOST).doesNotContain(8, 9);
        assertThat(marked.actor()).isEqualTo(-1);
        assertThat(marked.recipient()).isEqualTo(-1);
    }
}
