package dateline.attribution;

import dateline.lexicon.Cue;
import dateline.lexicon.Cue.Complement;
import dateline.model.Attribution;
import dateline.model.Block;
import dateline.model.Dependencies;
import dateline.model.Phrase;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lists what speaks for and against an attribution, as names that {@link Confidence} weighs. */
final class Signs {

    private static final int SHORT = 4;

    private Signs() {}

    /**
     * The signs of one finding.
     *
     * @param parent the one it is said within, {@code null} for none
     */
    static List<String> of(Finding finding, @Nullable Finding parent) {
        List<String> signs = new ArrayList<>();
        Attribution attribution = finding.attribution();
        Draft draft = finding.draft();
        Cue cue = draft.match.cue();
        signs.add("kind " + name(cue.kind()));
        signs.add("cue " + String.join(" ", cue.words()));
        signs.add("form " + attribution.form() + " " + name(cue.kind()));
        signs.add("quotation " + attribution.quotation());
        signs.add("speech " + (cue.takes(Complement.QUOTE) && cue.takes(Complement.CLAUSE)));
        signs.add("stance " + attribution.stance());
        signs.add("claimant " + claimant(draft));
        signs.add("verb " + verb(draft));
        signs.add("under " + draft.sentence().dependencies().relation(draft.match.head()));
        signs.add("nested " + nested(finding, parent));
        signs.add("opener " + opener(attribution, draft));
        signs.add("mark " + mark(draft));
        if (attribution.quotation() == Attribution.Quotation.DIRECT
                && draft.claimant != null
                && attribution.form() == Attribution.Form.CLAUSE) {
            signs.add("speaker");
        }
        if (draft.interrupts()) {
            signs.add("aside");
        }
        if (Stances.negated(draft.match)) {
            signs.add("negated");
        }
        if (draft.sentence().kind() == Block.Kind.HEADLINE) {
            signs.add("headline");
        }
        if (words(attribution, draft) <= SHORT) {
            signs.add("short " + attribution.form());
        }
        return signs;
    }

    private static String name(Cue.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String claimant(Draft draft) {
        Phrase claimant = draft.claimant;
        if (claimant == null) {
            return "none";
        }
        Sentence sentence = draft.sentence();
        Token head = sentence.token(claimant.head());
        if (claimant.length() == 1 && !head.isNoun()) {
            return head.text().toLowerCase(Locale.ROOT);
        }
        for (int i = claimant.first(); i < claimant.end(); i++) {
            String entity = sentence.token(i).entity();
            if (!entity.equals("O")) {
                return entity.toLowerCase(Locale.ROOT);
            }
        }
        return "common";
    }

    /** The form of the verb: finite, infinitive, participle, with or without an auxiliary. */
    private static String verb(Draft draft) {
        Sentence sentence = draft.sentence();
        Dependencies tree = sentence.dependencies();
        int head = draft.match.head();
        String tag = sentence.token(head).tag();
        StringBuilder form = new StringBuilder(tag);
        for (int child : tree.children(head)) {
            if (tree.is(child, "aux") && sentence.token(child).tag().equals("MD")) {
                form.append(" modal");
            }
            if (sentence.token(child).tag().equals("TO") && child < head) {
                form.append(" to");
            }
        }
        return form.toString();
    }

    /** What the content begins with: a small word that tells its kind, else its part of speech. */
    private static String opener(Attribution attribution, Draft draft) {
        Span content = attribution.content().get(0);
        for (Token token : draft.sentence().tokens()) {
            if (token.span().start() >= content.start()
                    && Character.isLetterOrDigit(token.text().codePointAt(0))) {
                String tag = token.tag();
                boolean small = tag.equals("IN") || tag.equals("TO") || tag.startsWith("W") || tag.equals("DT");
                return small ? token.text().toLowerCase(Locale.ROOT) : tag;
            }
        }
        return "none";
    }

    /** The conjunction or auxiliary that the cue's clause depends on: "if", "would". */
    private static String mark(Draft draft) {
        Sentence sentence = draft.sentence();
        Dependencies tree = sentence.dependencies();
        int head = draft.match.head();
        for (int child : tree.children(head)) {
            String tag = sentence.token(child).tag();
            if (child < head && (tag.equals("MD") || tag.equals("IN") || tag.equals("WRB") || tag.equals("TO"))) {
                return sentence.token(child).text().toLowerCase(Locale.ROOT);
            }
        }
        return "none";
    }

    private static String nested(Finding finding, @Nullable Finding parent) {
        if (parent == null) {
            return "no";
        }
        boolean aside = parent.draft().interrupts();
        return (aside ? "aside " : "content ")
                + parent.attribution().form() + " "
                + finding.draft()
                        .sentence()
                        .dependencies()
                        .relation(finding.draft().match.head());
    }

    private static int words(Attribution attribution, Draft draft) {
        int words = 0;
        for (Token token : draft.sentence().tokens()) {
            for (Span piece : attribution.content()) {
                if (piece.contains(token.span())
                        && Character.isLetterOrDigit(token.text().codePointAt(0))) {
                    words++;
                }
            }
        }
        return words;
    }
}
