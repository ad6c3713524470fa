package dateline.actor;

import dateline.lexicon.Agent;
import dateline.lexicon.Lexicon;
import dateline.lexicon.Name;
import dateline.lexicon.PhraseIndex.Match;
import dateline.lexicon.Role;
import dateline.model.Block;
import dateline.model.Sentence;
import dateline.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into the units that may make up a mention: names of the lexicon (longest first), names that only the
 * recognizer or the article knows, and nouns for offices and kinds of people.
 */
final class Segmenter {

    private static final Set<String> CALENDAR = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "Easter",
            "Christmas",
            "Ramadan",
            "Eid",
            "Jan.",
            "Feb.",
            "Aug.",
            "Sept.",
            "Oct.",
            "Nov.",
            "Dec.");

    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "ben", "de", "da", "do", "dos", "del", "della", "di", "van", "von", "der", "den",
            "la", "le", "bint", "abu", "ould", "ag", "y");

    private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

    /** First letters of the tags of words that no phrase of people begins with. */
    private static final String NEVER_FIRST = "IPTM.,:-`'$";

    private final Lexicon lexicon;

    Segmenter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The units of a sentence, from left to right, not overlapping. */
    List<Segment> segments(Sentence sentence, ArticleNames known) {
        List<Segment> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Segment segment = at(sentence, i, known, found);
            if (segment == null) {
                i++;
            } else {
                found.add(segment);
                i = segment.end();
            }
        }
        return found;
    }

    private @Nullable Segment at(Sentence sentence, int i, ArticleNames known, List<Segment> before) {
        int expansion = Acronyms.expansionEnd(sentence, i);
        Segment name = lexicalName(sentence, i, known);
        if (expansion > i && (name == null || name.end() < expansion)) {
            return Segment.named(i, expansion, Segment.Type.ORGANIZATION, List.of());
        }
        Segment role = role(sentence, i);
        int entityEnd = entityEnd(sentence, i);
        if (role != null && (name == null || role.end() > name.end()) && roleWins(sentence, role, entityEnd)) {
            return name == null ? role : role.naming(name.names());
        }
        if (entityEnd > i && (name == null || entityEnd > name.end())) {
            return entity(sentence, i, entityEnd, name, known);
        }
        if (name != null) {
            return name;
        }
        Segment region = region(sentence, i);
        return region != null ? region : untagged(sentence, i, known, before);
    }

    // ---- names of the lexicon

    private @Nullable Segment lexicalName(Sentence sentence, int i, ArticleNames known) {
        String first = sentence.token(i).text();
        if (!hasCapital(first) && !PARTICLES.contains(first)) {
            return null;
        }
        Match<Name> match = lexicon.names()
                .longest(i, sentence.size(), k -> sentence.token(k).text());
        if (match == null || !mayName(sentence, match, known)) {
            return null;
        }
        List<Name> meanings = match.values();
        if (isOneMember(sentence, match)) {
            return Segment.role(i, match.end(), List.of(), List.of()).naming(meanings);
        }
        return Segment.named(i, match.end(), type(meanings, sentence.token(i)), meanings);
    }

    /** "a Republican", "an Orlando Democrat": one of the party rather than the party. */
    private static boolean isOneMember(Sentence sentence, Match<Name> match) {
        boolean party = match.values().stream()
                .anyMatch(name -> name instanceof Name.OfOrganization body
                        && body.organization().standings().get(0).sectors().contains("PTY"));
        Token token = sentence.token(match.end() - 1);
        if (!party
                || match.end() - match.first() > 1
                || token.tag().equals("NNPS")
                || ArticleNames.isAcronym(token.text())) {
            return false;
        }
        boolean ends =
                match.end() >= sentence.size() || !sentence.token(match.end()).isNoun();
        for (int i = match.first() - 1; ends && i >= 0 && i >= match.first() - 4; i--) {
            String word = sentence.token(i).text();
            if (word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an")) {
                return true;
            }
            Token before = sentence.token(i);
            if (!before.isNoun()
                    && !before.tag().startsWith("JJ")
                    && !before.tag().equals("HYPH")) {
                return false;
            }
        }
        return false;
    }

    private static boolean mayName(Sentence sentence, Match<Name> match, ArticleNames known) {
        Token token = sentence.token(match.first());
        if (match.end() - match.first() > 1) {
            return true;
        }
        boolean wordLike = token.isNoun()
                || token.tag().startsWith("JJ")
                || !token.entity().equals("O");
        if (!wordLike || !hasCapital(token.text())) {
            return false;
        }
        boolean person = match.values().stream().allMatch(Name.OfPerson.class::isInstance);
        if (person && !token.entity().equals("PERSON")) {
            return token.isProperNoun() && !CALENDAR.contains(token.text());
        }
        return !token.entity().equals("PERSON")
                || match.values().stream().anyMatch(Name.OfPerson.class::isInstance)
                || !known.isOfPerson(token.text());
    }

    private static boolean hasCapital(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The sort of thing that most readers would take the name for, given how the recognizer marked it. */
    private static Segment.Type type(List<Name> meanings, Token token) {
        if (token.entity().equals("PERSON") && has(meanings, Name.OfPerson.class)) {
            return Segment.Type.PERSON;
        }
        if (token.entity().equals("ORGANIZATION") && has(meanings, Name.OfOrganization.class)) {
            return Segment.Type.ORGANIZATION;
        }
        if (has(meanings, Name.OfCountry.class)) {
            return Segment.Type.COUNTRY;
        }
        boolean placed = token.entity().equals("LOCATION") && has(meanings, Name.OfOrganization.class);
        if (has(meanings, Name.Seat.class) || has(meanings, Name.SeatOf.class) || placed) {
            return Segment.Type.SEAT;
        }
        if (has(meanings, Name.Demonym.class)) {
            return Segment.Type.DEMONYM;
        }
        return has(meanings, Name.OfOrganization.class) ? Segment.Type.ORGANIZATION : Segment.Type.PERSON;
    }

    private static boolean has(List<Name> meanings, Class<? extends Name> kind) {
        return meanings.stream().anyMatch(kind::isInstance);
    }

    // ---- offices and kinds of people

    private @Nullable Segment role(Sentence sentence, int i) {
        String tag = sentence.token(i).tag();
        if (NEVER_FIRST.indexOf(tag.charAt(0)) >= 0 || tag.equals("DT") || tag.equals("CC") || tag.equals("CD")) {
            return null;
        }
        Match<Agent> agents = lexicon.agents()
                .index()
                .longest(i, sentence.size(), k -> sentence.token(k).text(), k -> singular(sentence, k));
        Match<Role> roles = lexicon.roles()
                .index()
                .longest(i, sentence.size(), k -> sentence.token(k).text(), k -> singular(sentence, k));
        int end = Math.max(agents == null ? 0 : agents.end(), roles == null ? 0 : roles.end());
        if (end == 0) {
            return null;
        }
        Segment role = Segment.role(
                i,
                end,
                agents != null && agents.end() == end ? agents.values() : List.of(),
                roles != null && roles.end() == end ? roles.values() : List.of());
        return mayBeRole(sentence.token(end - 1), role) ? role : null;
    }

    /** Taggers take plurals with a capital for names ("Bandits have …", headlines), whose lemma is the word itself. */
    private static String singular(Sentence sentence, int i) {
        String lemma = sentence.lemma(i);
        boolean plural = sentence.token(i).tag().equals("NNPS") && lemma.endsWith("s");
        if (!plural || lemma.endsWith("ss")) {
            return lemma;
        }
        return lemma.endsWith("ies")
                ? lemma.substring(0, lemma.length() - 3) + "y"
                : lemma.substring(0, lemma.length() - 1);
    }

    private static boolean mayBeRole(Token last, Segment role) {
        return last.isNoun()
                || last.tag().startsWith("JJ") && (!role.roles().isEmpty() || last.isCapitalised())
                || role.isPrefix() && (last.tag().startsWith("RB") || last.tag().equals("VBN"));
    }

    /** A role word inside a longer name ("Justice Party", "General Electric") is a part of the name. */
    private static boolean roleWins(Sentence sentence, Segment role, int entityEnd) {
        if (role.end() >= entityEnd) {
            return true;
        }
        Token first = sentence.token(role.first());
        Token next = sentence.token(role.end());
        return first.entity().equals("PERSON")
                ? role.announcesPerson()
                : next.tag().equals("IN");
    }

    // ---- names that only the recognizer knows

    /** Where the run of one entity that starts at a token ends; the token itself when none starts there. */
    private int entityEnd(Sentence sentence, int i) {
        String entity = sentence.token(i).entity();
        if (entity.equals("O") || !hasCapital(sentence.token(i).text()) && !entity.equals("PERSON")) {
            return i;
        }
        int end = i + 1;
        while (end < sentence.size() && sentence.token(end).entity().equals(entity)) {
            end++;
        }
        return entity.equals("PERSON") ? personEnd(sentence, end) : end;
    }

    /** Takes in what the recognizer leaves off long names: "- Burhan", "al-Sharaa", "bin Salman", "Jr.". */
    private static int personEnd(Sentence sentence, int end) {
        int at = end;
        while (at + 1 < sentence.size()) {
            Token token = sentence.token(at);
            Token next = sentence.token(at + 1);
            boolean joins = token.text().equals("-") || PARTICLES.contains(token.text());
            if (!joins || !next.isProperNoun() || !next.isCapitalised()) {
                break;
            }
            at += 2;
        }
        return at;
    }

    private Segment entity(Sentence sentence, int i, int end, @Nullable Segment name, ArticleNames known) {
        String entity = sentence.token(i).entity();
        if (name != null) {
            boolean fullName = name.is(Segment.Type.PERSON) && name.length() > 1;
            boolean nationality =
                    name.is(Segment.Type.COUNTRY) || name.is(Segment.Type.DEMONYM) || name.is(Segment.Type.SEAT);
            boolean adjective = nationality && restIsRole(sentence, name.end(), end);
            if (fullName && !isSuffix(sentence.token(name.end())) || adjective) {
                return name;
            }
        }
        Segment.@Nullable Type learnt =
                end == i + 1 ? known.learnt(sentence.token(i).text()) : null;
        if (learnt != null) {
            return Segment.named(i, end, learnt, List.of());
        }
        return switch (entity) {
            case "PERSON" -> Segment.named(i, end, Segment.Type.PERSON, List.of());
            case "ORGANIZATION" -> Segment.named(i, end, Segment.Type.ORGANIZATION, List.of());
            default -> Segment.named(i, end, Segment.Type.PLACE, List.of());
        };
    }

    private static boolean isSuffix(Token token) {
        return SUFFIXES.contains(token.text());
    }

    /** Whether the rest of a recognized name is an office or a body: "Russian | Foreign Ministry". */
    private boolean restIsRole(Sentence sentence, int from, int end) {
        Segment role = role(sentence, from);
        return role != null
                && (role.end() >= end || sentence.token(role.end()).tag().equals("IN"));
    }

    // ---- what is left

    private static @Nullable Segment region(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (!token.isCapitalised()) {
            return null;
        }
        if (i + 1 < sentence.size()) {
            Region two = Region.of(token.text() + " " + sentence.token(i + 1).text());
            if (two != null) {
                return new Segment(i, i + 2, Segment.Type.REGION, List.of(), List.of(), List.of(), two);
            }
        }
        Region one = Region.of(token.text());
        return one == null ? null : new Segment(i, i + 1, Segment.Type.REGION, List.of(), List.of(), List.of(), one);
    }

    /** A proper noun that nobody marked: known from elsewhere in the article, or announced by the noun before it. */
    private static @Nullable Segment untagged(Sentence sentence, int i, ArticleNames known, List<Segment> before) {
        Token token = sentence.token(i);
        if (!token.isProperNoun() || !token.isCapitalised() || CALENDAR.contains(token.text())) {
            return null;
        }
        Segment.@Nullable Type type = known.typeOf(token.text());
        if (type != null) {
            return Segment.named(i, i + 1, type, List.of());
        }
        Segment last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null || last.end() != i || !last.is(Segment.Type.ROLE) || announcesNothing(sentence, last)) {
            return null;
        }
        int end = i + 1;
        while (end < sentence.size()
                && sentence.token(end).isProperNoun()
                && !CALENDAR.contains(sentence.token(end).text())) {
            end++;
        }
        Segment.Type announced = last.announcesPerson() ? Segment.Type.PERSON : Segment.Type.ORGANIZATION;
        return Segment.named(i, end, announced, List.of());
    }

    /** Headlines capitalise every word, so that a role word before a capital announces nothing there. */
    private static boolean announcesNothing(Sentence sentence, Segment role) {
        Token last = sentence.token(role.end() - 1);
        boolean plural = last.tag().equals("NNS") || last.tag().equals("NNPS");
        return plural || role.isPrefix() || sentence.kind() == Block.Kind.HEADLINE && last.isCapitalised();
    }
}
