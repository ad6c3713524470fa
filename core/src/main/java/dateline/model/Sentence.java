package dateline.model;

import java.util.List;

/**
 * One sentence of a document.
 *
 * @param index its place in the document, from 0
 * @param kind the kind of block it stands in
 * @param block index of that block in the article
 * @param span where it stands in the article's text
 * @param tokens its words and marks
 * @param dependencies its syntax tree, over the same tokens
 */
public record Sentence(
        int index, Block.Kind kind, int block, Span span, List<Token> tokens, Dependencies dependencies) {

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.size() != dependencies.size()) {
            throw new IllegalArgumentException(
                    "expected a tree over " + tokens.size() + " tokens, got one over " + dependencies.size());
        }
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** The lemma of a token. */
    public String lemma(int i) {
        return tokens.get(i).lemma();
    }

    /** Where the tokens {@code first} (inclusive) to {@code end} (exclusive) stand in the article's text. */
    public Span span(int first, int end) {
        return new Span(
                tokens.get(first).span().start(), tokens.get(end - 1).span().end());
    }
}
