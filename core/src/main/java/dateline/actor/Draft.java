package dateline.actor;

import dateline.model.ActorMention.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mention while the article is being read: its words are known, whom it means is not. Confined to one call of the
 * resolver.
 */
final class Draft {

    /** What the head of the phrase is. */
    enum Shape {
        PERSON,
        ORGANIZATION,
        COUNTRY,
        DEMONYM,
        SEAT,
        PLACE,
        REGION,
        ROLE,
        PRONOUN
    }

    /** Whether the phrase takes up somebody known, brings up somebody new, or does not say. */
    enum Reference {
        DEFINITE,
        INDEFINITE,
        BARE
    }

    final int sentence;
    final int head;
    final Shape shape;
    /** The unit that the phrase ends with; {@code null} for pronouns. */
    final @Nullable Segment unit;
    /** Units before the last one: titles, nationalities. */
    final List<Segment> modifiers = new ArrayList<>();

    /** The token whose relation in the tree is the phrase's: the head, or the title before the comma and the name. */
    int anchor;

    int first;
    int end;
    /** First token of the simple noun phrase itself, after its owner. */
    int bodyFirst;
    /** End of the simple noun phrase itself, before any "of …". */
    final int bodyEnd;

    Reference reference = Reference.BARE;
    boolean plural;
    /** How many, 0 when the phrase does not say. */
    int count;
    /** Whether it says "other" or "another": not those known. */
    boolean other;
    /** Whether it speaks to somebody: "dear friend". */
    boolean vocative;
    /** Number of the quotation it stands in, or -1. */
    int quote = -1;

    @Nullable
    Draft owner;

    @Nullable
    Draft complement;
    /** A person whose name stands before the noun: "the Maduro administration". */
    @Nullable
    Draft namesake;
    /** Where the phrase says these people are: "the court in New Delhi". */
    @Nullable
    Draft location;
    /** The name that this phrase stands beside and describes. */
    @Nullable
    Draft named;

    /** Part of a larger mention, which says all that it says. */
    boolean absorbed;
    /** Names a place as a place. */
    boolean locative;

    /** Whom it means; filled in as the article is read. */
    List<Identity> identities = List.of();
    /** Why, or why not. */
    String because = "";
    /** Whether {@link #identities} are alternatives. */
    boolean ambiguous;

    Draft(int sentence, int first, int end, int head, Shape shape, @Nullable Segment unit) {
        this.sentence = sentence;
        this.first = first;
        this.bodyFirst = first;
        this.end = end;
        this.bodyEnd = end;
        this.head = head;
        this.anchor = head;
        this.shape = shape;
        this.unit = unit;
    }

    boolean is(Shape wanted) {
        return shape == wanted;
    }

    /** Whether it becomes a mention of its own. */
    boolean counts() {
        return !absorbed && !locative;
    }

    boolean resolved() {
        return !identities.isEmpty() && !ambiguous;
    }

    /** The one that it means, or {@code null} where it means none or several. */
    @Nullable
    Identity identity() {
        return identities.size() == 1 ? identities.get(0) : null;
    }

    void resolve(Identity identity, String why) {
        resolve(List.of(identity), why);
    }

    void resolve(List<Identity> several, String why) {
        identities = List.copyOf(several);
        because = why;
        ambiguous = false;
    }

    void leaveOpen(List<Identity> candidates, String why) {
        identities = List.copyOf(candidates);
        because = why;
        ambiguous = candidates.size() > 1;
    }

    void giveUp(String why) {
        identities = List.of();
        because = why;
    }

    /** Units in the phrase that are offices, titles or kinds of people, the one nearest to the head last. */
    List<Segment> roles() {
        List<Segment> roles = new ArrayList<>();
        for (Segment modifier : modifiers) {
            if (modifier.is(Segment.Type.ROLE)) {
                roles.add(modifier);
            }
        }
        if (unit != null && unit.is(Segment.Type.ROLE)) {
            roles.add(unit);
        }
        return roles;
    }

    Kind kind() {
        return switch (shape) {
            case PERSON, ORGANIZATION, COUNTRY, PLACE -> Kind.NAME;
            case SEAT -> Kind.METONYM;
            case DEMONYM, REGION -> Kind.DEMONYM;
            case ROLE -> Kind.ROLE;
            case PRONOUN -> Kind.PRONOUN;
        };
    }
}
