package dateline.actor;

import dateline.model.Document;
import dateline.model.Sentence;
import dateline.model.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which words of a document stand in quotation marks. A quotation may run over several sentences and paragraphs; where
 * each paragraph opens it anew without having closed it, the later ones go on for the first.
 */
final class Quotations {

    /** In place of a quotation's number for words in the reporter's own voice. */
    static final int NONE = -1;

    /** How many sentences an open quotation may take to its closing mark; beyond, the mark was forgotten. */
    private static final int LONGEST = 12;

    private final int[][] numbers;
    private final List<Quotation> quotations = new ArrayList<>();

    private int open = NONE;
    private int left = NONE;

    private Quotations(int sentences) {
        this.numbers = new int[sentences][];
    }

    /** A quotation: where it begins and ends, which mark opened it, and which one it goes on for. */
    private static final class Quotation {
        private final int first;
        private final boolean single;
        private final int goesOnFor;
        private int last;

        Quotation(int first, boolean single, int goesOnFor) {
            this.first = first;
            this.last = first;
            this.single = single;
            this.goesOnFor = goesOnFor;
        }
    }

    static Quotations of(Document document) {
        List<Sentence> sentences = document.sentences();
        Quotations found = new Quotations(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            boolean newBlock =
                    i == 0 || sentences.get(i).block() != sentences.get(i - 1).block();
            if (newBlock) {
                found.crossBlock(sentences, i);
            }
            found.read(sentences.get(i));
        }
        return found;
    }

    /** An open quotation runs into the next paragraph where the next mark closes it. */
    private void crossBlock(List<Sentence> sentences, int from) {
        left = open;
        if (open == NONE || quotations.get(open).single) {
            open = NONE;
            return;
        }
        for (int i = from; i < Math.min(sentences.size(), from + LONGEST); i++) {
            for (Token token : sentences.get(i).tokens()) {
                if (token.text().equals("“") || token.text().equals("``")) {
                    open = NONE;
                    return;
                }
                if (closes(token, false)) {
                    return;
                }
            }
        }
        open = NONE;
    }

    private void read(Sentence sentence) {
        int[] row = new int[sentence.size()];
        Arrays.fill(row, NONE);
        for (int i = 0; i < row.length; i++) {
            Token token = sentence.token(i);
            boolean single = token.text().equals("‘");
            if (opens(token) || single && open == NONE) {
                quotations.add(new Quotation(sentence.index(), single, i == 0 ? left : NONE));
                open = quotations.size() - 1;
            } else if (open != NONE && closes(token, quotations.get(open).single)) {
                open = NONE;
                left = NONE;
            } else {
                row[i] = open;
            }
            if (open != NONE) {
                quotations.get(open).last = sentence.index();
            }
        }
        numbers[sentence.index()] = row;
    }

    private boolean opens(Token token) {
        return token.text().equals("“")
                || token.text().equals("``")
                || (token.text().equals("\"") || token.text().equals("''")) && open == NONE;
    }

    private static boolean closes(Token token, boolean single) {
        if (single) {
            return token.text().equals("’") && !token.tag().equals("POS");
        }
        return token.text().equals("”")
                || token.text().equals("''")
                || token.text().equals("\"");
    }

    /** Number of the quotation that a token stands in, or {@link #NONE}. */
    int at(int sentence, int token) {
        return numbers[sentence][token];
    }

    /** Index of the sentence in which a quotation opens. */
    int firstSentence(int quotation) {
        return quotations.get(quotation).first;
    }

    /** Index of the sentence in which a quotation closes. */
    int lastSentence(int quotation) {
        return quotations.get(quotation).last;
    }

    /** Number of the quotation that this one goes on for, or {@link #NONE}. */
    int goesOnFor(int quotation) {
        return quotations.get(quotation).goesOnFor;
    }
}
