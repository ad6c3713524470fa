package dateline.attribution;

import dateline.model.Attribution;
import dateline.model.Attribution.Stance;
import dateline.model.Claimant;
import dateline.model.Denial;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Sentence;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links each denial of an article to the event mentions that it denies: in "Roe said the army shelled the town. The army
 * denies that it shelled anything", the shelling is Roe's claim and the army's denial. Nothing is decided between them.
 */
public final class CounterClaims {

    private final Document document;
    private final List<EventMention> mentions;

    private CounterClaims(Document document, List<EventMention> mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    /**
     * The mentions in their order, those that somebody denies with who does.
     *
     * @param document with its attributions
     * @param mentions of the document, with their claimants
     */
    public static List<EventMention> link(Document document, List<EventMention> mentions) {
        return new CounterClaims(document, mentions).link();
    }

    private List<EventMention> link() {
        List<List<Denial>> denials = new ArrayList<>();
        mentions.forEach(mention -> denials.add(new ArrayList<>()));
        for (Attribution attribution : document.attributions()) {
            if (attribution.stance() == Stance.DENIES && attribution.claimant() != null) {
                Denial denial = denial(attribution);
                for (int denied : new DeniedClaim(document, mentions, attribution).find()) {
                    denials.get(denied).add(denial);
                }
            }
        }
        List<EventMention> linked = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            linked.add(
                    denials.get(i).isEmpty() ? mentions.get(i) : mentions.get(i).withDenials(denials.get(i)));
        }
        return List.copyOf(linked);
    }

    private Denial denial(Attribution attribution) {
        Sentence sentence = DeniedClaim.sentenceOf(document, attribution.cue());
        List<Claimant> claimants = Claims.claimantsOf(document, attribution);
        return new Denial(
                claimants,
                new Evidence(
                        sentence.index(),
                        sentence.span(),
                        sentence.span().of(document.article().text())),
                event(attribution.cue()));
    }

    private @Nullable String event(Span cue) {
        return mentions.stream()
                .filter(mention -> mention.trigger().span().overlaps(cue))
                .map(EventMention::id)
                .findFirst()
                .orElse(null);
    }
}
