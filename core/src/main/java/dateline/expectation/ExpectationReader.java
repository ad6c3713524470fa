package dateline.expectation;

import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Expectation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads what a document announces for later: see the package. Built once, then shared by threads. */
public final class ExpectationReader {

    private final FromWill will;

    /** @param claims tells who says what a clause says */
    public ExpectationReader(AnnouncerLookup claims) {
        this.will = new FromWill(claims);
    }

    /** The expectations in reading order. */
    public List<Expectation> read(Document document, List<EventMention> mentions) {
        List<Expectation> found = new ArrayList<>(FromMentions.read(document, mentions));
        found.addAll(will.read(document, found));
        found.sort(Comparator.comparing(one -> one.evidence().span()));
        return List.copyOf(found);
    }
}
