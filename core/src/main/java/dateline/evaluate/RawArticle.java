package dateline.evaluate;

import dateline.model.Article;
import dateline.model.Block;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes an article of a text as it is, so that offsets into the text stay true: a headline, then paragraphs. */
final class RawArticle {

    /** An empty line, or a line break after which nothing goes on in lower case. */
    private static final Pattern BREAK = Pattern.compile("\\R\\s*\\R|\\s*\\R(?!\\p{Ll})");

    private RawArticle() {}

    static Article of(String id, String text) {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BREAK.matcher(text);
        int start = 0;
        while (matcher.find()) {
            add(blocks, text, start, matcher.start());
            start = matcher.end();
        }
        add(blocks, text, start, text.length());
        return new Article(id, text, blocks, null, null, null, null, null, null, null, "en", "", null);
    }

    private static void add(List<Block> blocks, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            Block.Kind kind = blocks.isEmpty() ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
            blocks.add(new Block(kind, new Span(start, end)));
        }
    }
}
