package dateline.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One news report.
 *
 * @param id the id given with the input, or else the first 16 hexadecimal digits of {@code sha256}
 * @param text the stored text: all offsets of everything coded from this article point into it
 * @param blocks the parts of {@code text}, in reading order, not overlapping
 * @param published day of publication where the input gives one
 * @param updated day of the last update where the input gives one
 * @param datelinePlace the place of the dateline as written ("CARACAS"), without agency or punctuation
 * @param agency the news agency that the dateline or the credit of the text names ("AFP")
 * @param byline who wrote it, as printed, without "By"
 * @param publisher the outlet
 * @param language ISO 639-1 code
 * @param sha256 of {@code text} in UTF-8, lower-case hexadecimal
 * @param file name of the input that it came from, with "#n" after it for the n-th article of a dump
 */
public record Article(
        String id,
        String text,
        List<Block> blocks,
        @Nullable LocalDate published,
        @Nullable LocalDate updated,
        @Nullable String datelinePlace,
        @Nullable String agency,
        @Nullable String byline,
        @Nullable String url,
        @Nullable String publisher,
        String language,
        String sha256,
        @Nullable String file) {

    private static final Pattern PARAGRAPH = Pattern.compile("\\S(?:(?!\\n[ \\t\\r]*\\n).)*", Pattern.DOTALL);

    public Article {
        blocks = List.copyOf(blocks);
    }

    /**
     * Plain text at hand as an article: paragraphs stand between empty lines, nothing else is known of it. Reports with a
     * headline and a dateline are read by {@code dateline.ingest}.
     *
     * @param published the day that "today" means, {@code null} where it is not known
     */
    public static Article of(String text, @Nullable LocalDate published) {
        List<Block> paragraphs = new ArrayList<>();
        Matcher matcher = PARAGRAPH.matcher(text);
        while (matcher.find()) {
            paragraphs.add(new Block(Block.Kind.PARAGRAPH, new Span(matcher.start(), matcher.end())));
        }
        return new Article("text", text, paragraphs, published, null, null, null, null, null, null, "en", "", null);
    }

    /** The headline, or the empty string where there is none. */
    public String headline() {
        return first(Block.Kind.HEADLINE);
    }

    /** The caption of the picture, or the empty string. */
    public String caption() {
        return first(Block.Kind.CAPTION);
    }

    /** Whose picture it is, or the empty string. */
    public String captionCredit() {
        return first(Block.Kind.CREDIT);
    }

    /** The parts of one kind, in reading order. */
    public List<Block> blocks(Block.Kind kind) {
        return blocks.stream().filter(block -> block.kind() == kind).toList();
    }

    /** The day that relative dates count from: publication, else the last update, else {@code null}. */
    public @Nullable LocalDate referenceDate() {
        return published != null ? published : updated;
    }

    /** The words of a part. */
    public String text(Block block) {
        return block.span().of(text);
    }

    private String first(Block.Kind kind) {
        for (Block block : blocks) {
            if (block.kind() == kind) {
                return text(block);
            }
        }
        return "";
    }
}
