package dateline.custody;

import dateline.model.CustodyStep;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Figure;
import java.util.ArrayList;
import java.util.List;

/** Reads the steps of people through custody in one article: see the package. Shared by threads. */
public final class CustodyReader {

    private final FromText text;

    /** @param claims tells who says what some words say */
    public CustodyReader(WitnessLookup claims) {
        this.text = new FromText(claims);
    }

    /** The steps in reading order. */
    public List<CustodyStep> read(Document document, List<EventMention> mentions, List<Figure> figures) {
        List<CustodyStep> steps = new ArrayList<>(FromMentions.read(document, mentions, figures));
        steps.addAll(text.read(document));
        steps.sort(
                (one, other) -> one.evidence().span().compareTo(other.evidence().span()));
        return List.copyOf(steps);
    }
}
