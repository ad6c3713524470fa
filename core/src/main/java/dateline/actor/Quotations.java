package dateline.actor;

import dateline.model.Document;
import dateline.model.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which words of a document stand in quotation marks; a quotation may run over several sentences of a paragraph. */
final class Quotations {

    /** In place of a quotation's number for words in the reporter's own voice. */
    static final int NONE = -1;

    private final int[][] numbers;
    private final List<int[]> extents = new ArrayList<>();

    private Quotations(int sentences) {
        this.numbers = new int[sentences][];
    }

    static Quotations of(Document document) {
        Quotations found = new Quotations(document.sentences().size());
        int open = NONE;
        int block = -1;
        for (Sentence sentence : document.sentences()) {
            if (sentence.block() != block) {
                open = NONE;
                block = sentence.block();
            }
            open = found.read(sentence, open);
        }
        return found;
    }

    private int read(Sentence sentence, int openBefore) {
        int open = openBefore;
        int[] row = new int[sentence.size()];
        Arrays.fill(row, NONE);
        for (int i = 0; i < row.length; i++) {
            String text = sentence.token(i).text();
            if (opens(text, open)) {
                open = extents.size();
                extents.add(new int[] {sentence.index(), sentence.index()});
            } else if (closes(text)) {
                open = NONE;
            } else {
                row[i] = open;
            }
            if (open != NONE) {
                extents.get(open)[1] = sentence.index();
            }
        }
        numbers[sentence.index()] = row;
        return open;
    }

    private static boolean opens(String text, int open) {
        return text.equals("“") || text.equals("``") || text.equals("\"") && open == NONE;
    }

    private static boolean closes(String text) {
        return text.equals("”") || text.equals("''") || text.equals("\"");
    }

    /** Number of the quotation that a token stands in, or {@link #NONE}. */
    int at(int sentence, int token) {
        return numbers[sentence][token];
    }

    /** Index of the sentence in which a quotation opens. */
    int firstSentence(int quotation) {
        return extents.get(quotation)[0];
    }

    /** Index of the sentence in which a quotation closes. */
    int lastSentence(int quotation) {
        return extents.get(quotation)[1];
    }
}
