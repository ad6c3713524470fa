package dateline.custody;

import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what somebody is accused of: "accused her of <b>spying</b>, <b>inciting hatred</b> and <b>treason</b>". */
final class Accusations {

    private static final Set<String> OPENERS = Set.of("of", "with");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD", "WDT", "WP", "WRB");
    private static final Set<String> NEW_CLAUSE = Set.of("all", "which", "but", "after", "while", "although", "saying");

    private Accusations() {}

    /** The accusations after a mention's trigger as printed, in order. */
    static List<String> read(Document document, EventMention mention) {
        Sentence sentence = document.sentences().get(mention.evidence().get(0).sentence());
        for (Sentence one : document.sentences()) {
            if (one.span().contains(mention.trigger().span())) {
                sentence = one;
            }
        }
        int opener = opener(sentence, mention.trigger().span());
        return opener < 0 ? List.of() : items(document, sentence, opener + 1);
    }

    private static int opener(Sentence sentence, Span trigger) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean after = token.span().start() >= trigger.end();
            if (after && OPENERS.contains(token.text()) && token.tag().equals("IN")) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> items(Document document, Sentence sentence, int start) {
        List<String> items = new ArrayList<>();
        int first = start;
        boolean last = false;
        for (int i = start; i <= sentence.size(); i++) {
            boolean end = i == sentence.size() || ends(sentence, i);
            boolean comma = !end && sentence.token(i).text().equals(",");
            boolean and = !end && Set.of("and", "or").contains(sentence.token(i).text());
            if (!end && !comma && !and) {
                continue;
            }
            if (first < i && NEW_CLAUSE.contains(sentence.token(first).text().toLowerCase(Locale.ROOT))) {
                return items;
            }
            if (first < i) {
                items.add(sentence.span(first, i).of(document.article().text()).replaceAll("\\s+", " "));
            }
            if (end || last) {
                return items;
            }
            last = and;
            first = i + 1;
        }
        return items;
    }

    private static boolean ends(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return FINITE.contains(token.tag())
                || Set.of(".", ":", "''", "``", "-RRB-", "-LRB-").contains(token.tag());
    }
}
