package dateline.model;

/**
 * A run of tokens of one sentence with its head word.
 *
 * @param sentence index of the sentence in the document
 * @param first index of the first token
 * @param end index after the last token
 * @param head index of the head word; within the run
 */
public record Phrase(int sentence, int first, int end, int head) {

    public Phrase {
        if (first < 0 || head < first || head >= end) {
            throw new IllegalArgumentException(
                    "expected first <= head < end, got first " + first + ", head " + head + ", end " + end);
        }
    }

    public boolean covers(int token) {
        return first <= token && token < end;
    }

    public int length() {
        return end - first;
    }
}
