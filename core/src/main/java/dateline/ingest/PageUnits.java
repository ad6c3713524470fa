package dateline.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Cuts the text of an element into the blocks that a browser shows. */
final class PageUnits implements NodeVisitor {

    private static final Pattern CAPTION_NAME = Pattern.compile(
            "(?:^|[\\s_-])(?:captions?|credits?|cutline|wp-caption(?:-text)?|photo-?credit|image-?(?:caption|credit|meta)|"
                    + "media-?caption|figcaption|gallery|slideshow)(?:$|[\\s_-])");

    private static final Pattern DECK_NAME = Pattern.compile(
            "(?:^|[\\s_-])(?:stand-?first|dek|deck|sub-?title|sub-?head(?:line)?|article-?summary|strap-?line|kicker|excerpt)"
                    + "(?:$|[\\s_-])");

    private final List<PageUnit> units = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<Label> labels = new ArrayDeque<>();
    private int links;
    private int inLink;
    private boolean picture;
    private PageUnit.Kind kind = PageUnit.Kind.PARAGRAPH;

    /** An element that says what all in it is. */
    private record Label(Element element, PageUnit.Kind kind) {}

    private PageUnits() {}

    static List<PageUnit> of(Element root) {
        PageUnits units = new PageUnits();
        NodeTraversor.traverse(units, root);
        units.flush();
        return units.units;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            boolean labelled = !labels.isEmpty() && labels.peek().element() == element;
            if (isBlock(element) || labelled) {
                flush();
            }
            inLink -= isLink(element) ? 1 : 0;
            if (labelled) {
                labels.pop();
            }
        }
    }

    private void open(Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            lineBreak();
        } else if (tag.equals("td") || tag.equals("th")) {
            append(" ");
        }
        if (isBlock(element)) {
            flush();
            kind = kind(tag);
        }
        inLink += isLink(element) ? 1 : 0;
        picture |= tag.equals("img") || tag.equals("picture");
        PageUnit.Kind label = label(element);
        if (label != null) {
            flush();
            labels.push(new Label(element, label));
        }
    }

    /** One break goes on with the line unless a sentence has ended; two are a new paragraph. */
    private void lineBreak() {
        boolean second = text.length() > 0 && text.charAt(text.length() - 1) == '\n';
        String line = text.toString().strip();
        if (second || new TextLine(0, line.length(), 0, 0, line).endsSentence()) {
            flush();
        } else {
            text.append('\n');
        }
    }

    private void append(String words) {
        text.append(words);
        int visible =
                (int) words.chars().filter(c -> !TextLine.isSpace((char) c)).count();
        links += inLink > 0 ? visible : 0;
    }

    private void flush() {
        String words = TextDecoder.tidy(text.toString())
                .replaceAll("[\\s\\u00a0\\u200b]+", " ")
                .strip();
        if (!words.isEmpty()) {
            int visible = words.replace(" ", "").length();
            units.add(new PageUnit(shown(), words, Math.min(1.0, (double) links / visible), picture));
            picture = false;
        }
        text.setLength(0);
        links = 0;
        kind = PageUnit.Kind.PARAGRAPH;
    }

    private static PageUnit.Kind kind(String tag) {
        if (tag.matches("h[1-6]")) {
            return PageUnit.Kind.HEADING;
        }
        return switch (tag) {
            case "li", "dt", "dd" -> PageUnit.Kind.ITEM;
            case "tr" -> PageUnit.Kind.ROW;
            default -> PageUnit.Kind.PARAGRAPH;
        };
    }

    /** The reading view wraps loose words into paragraphs that are shown inline. */
    private static boolean isBlock(Element element) {
        return element.isBlock()
                && !element.hasClass("readability-styled")
                && !element.normalName().equals("td")
                && !element.normalName().equals("th");
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a");
    }

    /** What the name of an element says about all that is in it. */
    private static PageUnit.@Nullable Kind label(Element element) {
        String tag = element.normalName();
        if (tag.equals("figcaption") || tag.equals("figure")) {
            return PageUnit.Kind.CAPTION;
        }
        String names = PageNames.of(element);
        if (names.isEmpty()) {
            return null;
        }
        return CAPTION_NAME.matcher(names).find()
                ? PageUnit.Kind.CAPTION
                : DECK_NAME.matcher(names).find() ? PageUnit.Kind.DECK : null;
    }

    private PageUnit.Kind shown() {
        return labels.isEmpty() ? kind : labels.peek().kind();
    }
}
