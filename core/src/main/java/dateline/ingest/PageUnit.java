package dateline.ingest;

import java.util.List;

/**
 * A piece of a page's text that a browser shows as a block of its own.
 *
 * @param kind by its element
 * @param text with single spaces
 * @param linkShare share of its characters that are links, from 0 to 1
 * @param afterPicture whether a picture stands right before it, with no words between
 */
record PageUnit(Kind kind, String text, double linkShare, boolean afterPicture) {

    /** What an element is for. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW,
        CAPTION,
        /** A line between headline and text. */
        DECK
    }

    int words() {
        return text.split(" ", -1).length;
    }

    boolean endsSentence() {
        return new TextLine(0, text.length(), 0, 0, text).endsSentence();
    }

    static int length(List<PageUnit> units) {
        return units.stream().mapToInt(unit -> unit.text().length()).sum();
    }
}
