package dateline.coding;

import dateline.lexicon.Lexicon;
import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Participant;
import dateline.model.Sentence;
import dateline.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells politics from private life: "the airline fired 200 engineers", "the chef refuses to use cream" are told in the words
 * of politics, yet concern nobody but those who take part.
 *
 * <p>An event is public when a country, a body of a state, a party, armed people or an international organization take
 * part, or are spoken of in the same sentence, or when a word of {@code synsets/public-matter.txt} stands there, or when
 * half of the article's sentences are so. What protesters do is public whoever they are.
 */
final class PublicAffairs {

    private static final Set<String> PUBLIC = Set.of(
            "GOV", "MIL", "COP", "JUD", "LEG", "REB", "UAF", "SPY", "PTY", "PRM", "OPP", "CRM", "IGO", "UNO", "EUR",
            "IMG", "ISM", "REF");

    private static final int FEWEST_SENTENCES = 4;

    private final Set<String> matters;

    private PublicAffairs(Set<String> matters) {
        this.matters = matters;
    }

    static PublicAffairs of(Lexicon lexicon) {
        List<String> words = lexicon.synsets().words("public-matter");
        return new PublicAffairs(words == null ? Set.of() : Set.copyOf(words));
    }

    /** Whether an event is more than the private affair of those who take part in it. */
    boolean concerns(Document document, Sentence sentence, EventMention mention) {
        return isProtest(mention)
                || Stream.concat(mention.actors().stream(), mention.recipients().stream())
                        .map(Participant::actor)
                        .anyMatch(PublicAffairs::isPublic)
                || isInternational(mention)
                || isPublic(document, sentence, mention.trigger().span())
                || isAboutPublicAffairs(document);
    }

    /** Whether an article is about politics from end to end, so that what private people do in it is of interest too. */
    private boolean isAboutPublicAffairs(Document document) {
        long told = document.sentences().stream()
                .filter(sentence -> isPublic(document, sentence, null))
                .count();
        return document.sentences().size() >= FEWEST_SENTENCES
                && 2 * told >= document.sentences().size();
    }

    private boolean isPublic(Document document, Sentence sentence, @Nullable Span trigger) {
        return document.actorsIn(sentence.index()).stream()
                        .map(ActorMention::actors)
                        .flatMap(List::stream)
                        .anyMatch(PublicAffairs::isOfState)
                || speaksOfPublicMatter(sentence, trigger);
    }

    /** Greek and Turkish engineers who work together are of interest; what firms of two countries trade is not. */
    private static boolean isInternational(EventMention mention) {
        List<Participant> all = Stream.concat(mention.actors().stream(), mention.recipients().stream())
                .toList();
        long countries = all.stream()
                .map(Participant::country)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return countries > 1 && all.stream().noneMatch(one -> one.sectors().contains("BUS"));
    }

    private static boolean isProtest(EventMention mention) {
        EventMention.Folded of = mention.of();
        return mention.type().equals("PROTEST") || of != null && of.type().equals("PROTEST");
    }

    private static boolean isPublic(Actor actor) {
        return isOfState(actor) || actor.id().equals(actor.country());
    }

    private static boolean isOfState(Actor actor) {
        return actor.sectors().stream().anyMatch(PUBLIC::contains);
    }

    /** Whether a word says so that is not the event itself. */
    private boolean speaksOfPublicMatter(Sentence sentence, @Nullable Span trigger) {
        String before = "";
        for (int i = 0; i < sentence.size(); i++) {
            String lemma = sentence.lemma(i).toLowerCase(Locale.ROOT);
            boolean isMatter = matters.contains(lemma) || matters.contains(before + " " + lemma);
            if (isMatter
                    && (trigger == null || !trigger.overlaps(sentence.token(i).span()))) {
                return true;
            }
            before = lemma;
        }
        return false;
    }
}
