package dateline.actor;

import dateline.model.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody of one article, as far as the article and the lexicon make them known. Confined to one call. */
final class Identity {

    /** What sort of somebody it is. */
    enum Kind {
        PERSON,
        BODY,
        COUNTRY,
        /** People or bodies without a name of their own: "two activists". */
        GROUP,
        PLACE
    }

    final String id;
    final Kind kind;
    /** What the article and the lexicon call it, folded: "president", "human rights activist". */
    final Set<String> roles = new LinkedHashSet<>();

    private final Set<String> sectors = new LinkedHashSet<>();

    String name;
    String because;
    Gender gender = Gender.UNKNOWN;
    boolean plural;
    /** Whether it means people rather than a body: a person, "a woman", "two activists". */
    boolean human;
    /** Whether the lexicon says what it is, so that words of the article change nothing. */
    boolean settled;
    /** Whether it can still be one of several: the article does not say which. */
    boolean doubtful;

    @Nullable
    String country;

    Identity(String id, Kind kind, String name, String because) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.because = because;
        this.human = kind == Kind.PERSON;
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    List<String> sectors() {
        return new ArrayList<>(sectors);
    }

    /** Adds what is not there yet, behind what is. */
    void addSectors(Collection<String> more) {
        sectors.addAll(more);
    }

    void setSectors(Collection<String> only) {
        sectors.clear();
        sectors.addAll(only);
    }

    boolean hasSector(String sector) {
        return sectors.contains(sector);
    }

    /** Whether both may belong to one country. */
    boolean countryAgrees(@Nullable String other) {
        return country == null || other == null || country.equals(other);
    }

    /** Learns from words that describe it; what the lexicon says stays. */
    void learn(Description description) {
        roles.addAll(description.roles());
        gender = gender.or(description.gender());
        if (!settled) {
            if (country == null) {
                country = description.country();
            }
            addSectors(description.sectors());
        }
    }

    Actor actor() {
        return new Actor(id, name, country, sectors());
    }

    /** An id made from words: lower case, without accents, hyphens between. */
    static String slug(String words) {
        String plain = Words.fold(words);
        StringBuilder slug = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        if (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.length() == 0 ? words.strip().toLowerCase(Locale.ROOT) : slug.toString();
    }
}
