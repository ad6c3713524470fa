package dateline.attribution;

import dateline.model.Attribution;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Participant;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds which event mentions one denial is about: those that tell of the same deed, or, where the denial only points
 * ("denied it", "rejected the accusation"), what somebody else has just claimed of the one who denies.
 */
final class DeniedClaim {

    private static final int FARTHEST_SENTENCE = 3;
    private static final int SHORTEST_STEM = 4;

    private static final Set<String> POINTERS = Set.of(
            "it",
            "this",
            "that",
            "claim",
            "accusation",
            "allegation",
            "charge",
            "report",
            "assertion",
            "suggestion",
            "wrongdoing",
            "involvement",
            "responsibility",
            "statement",
            "version",
            "account");
    private static final Set<String> LIGHT = Set.of(
            "be", "have", "do", "make", "take", "get", "give", "go", "come", "say", "tell", "report", "claim", "accuse",
            "deny", "reject", "call", "want", "plan");
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ments", "ment", "ings", "ing", "tions", "tion", "ers", "er", "ed", "es", "s", "e");

    private final Document document;
    private final List<EventMention> mentions;
    private final Attribution denial;
    private final Sentence sentence;

    DeniedClaim(Document document, List<EventMention> mentions, Attribution denial) {
        this.document = document;
        this.mentions = mentions;
        this.denial = denial;
        this.sentence = sentenceOf(document, denial.cue());
    }

    static Sentence sentenceOf(Document document, Span span) {
        return document.sentences().stream()
                .filter(candidate -> candidate.span().overlaps(span))
                .findFirst()
                .orElseThrow();
    }

    /** Indices of the denied mentions, none where the denial denies nothing that was told. */
    List<Integer> find() {
        Set<String> deeds = deeds();
        List<Integer> same = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            if (isOther(mentions.get(i)) && deeds.contains(stem(trigger(mentions.get(i))))) {
                same.add(i);
            }
        }
        return deeds.isEmpty() && points() ? nearest() : same;
    }

    /** The stems of what the content says is done. */
    private Set<String> deeds() {
        Set<String> deeds = new LinkedHashSet<>();
        for (Token token : contentTokens()) {
            boolean deed = token.isVerb() || (token.isNoun() && !token.isProperNoun());
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (deed && !LIGHT.contains(lemma) && !POINTERS.contains(lemma)) {
                deeds.add(stem(lemma));
            }
        }
        return deeds;
    }

    private List<Token> contentTokens() {
        return sentence.tokens().stream()
                .filter(token -> denial.says(token.span()))
                .toList();
    }

    /** Whether the content names no deed of its own but points to what was said. */
    private boolean points() {
        return contentTokens().stream()
                .anyMatch(token -> POINTERS.contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    /** The last mention before the denial that somebody else claims of the one who denies. */
    private List<Integer> nearest() {
        int best = -1;
        for (int i = 0; i < mentions.size(); i++) {
            EventMention mention = mentions.get(i);
            int distance = sentence.index() - mention.evidence().get(0).sentence();
            boolean near = distance >= 0
                    && distance <= FARTHEST_SENTENCE
                    && mention.trigger().span().start() < denial.cue().start();
            boolean claimed =
                    mention.type().equals("ACCUSE") || !mention.claimants().isEmpty();
            if (near && claimed && isOther(mention) && concernsDenier(mention)) {
                best = i;
            }
        }
        return best < 0 ? List.of() : List.of(best);
    }

    private boolean concernsDenier(EventMention mention) {
        return Stream.concat(mention.actors().stream(), mention.recipients().stream())
                .map(Participant::actor)
                .anyMatch(actor -> denial.claimants().stream()
                        .anyMatch(denier -> denier.id().equals(actor.id())));
    }

    /** Whether a mention is told outside the denial and claimed by somebody else, or by nobody. */
    private boolean isOther(EventMention mention) {
        Span trigger = mention.trigger().span();
        boolean own = mention.claimants().stream()
                .anyMatch(claimant -> denial.claimants().contains(claimant.actor())
                        || (claimant.span() != null && claimant.span().equals(denial.claimant())));
        return !own && !denial.says(trigger) && !denial.cue().overlaps(trigger);
    }

    private String trigger(EventMention mention) {
        Span span = mention.trigger().span();
        for (Sentence candidate : document.sentences()) {
            if (candidate.span().overlaps(span)) {
                return candidate.lemma(mention.trigger().token()).toLowerCase(Locale.ROOT);
            }
        }
        return mention.trigger().text().toLowerCase(Locale.ROOT);
    }

    /** A word without the ending that turns a verb into a noun: "detention" and "detain" keep apart, "shelling" and "shell" meet. */
    private static String stem(String lemma) {
        for (String ending : ENDINGS) {
            if (lemma.endsWith(ending) && lemma.length() - ending.length() >= SHORTEST_STEM) {
                return lemma.substring(0, lemma.length() - ending.length());
            }
        }
        return lemma;
    }
}
