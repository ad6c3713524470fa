package dateline.actor;

import dateline.model.Block;
import dateline.model.Dependencies;
import dateline.model.Sentence;
import dateline.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the mentions of one sentence: which words, headed by which, of which shape. Confined to one sentence. */
final class DraftFinder {

    private static final Set<String> PRONOUNS = Set.of(
            "he", "him", "his", "she", "her", "hers", "they", "them", "their", "theirs", "it", "its", "you", "your",
            "yours", "i", "me", "my", "mine", "we", "us", "our", "ours");

    private final Sentence sentence;
    private final Quotations quotations;
    private final List<Chunk> chunks;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Chunk, Draft> byChunk = new IdentityHashMap<>();
    private final Draft[] pronouns;

    private DraftFinder(Sentence sentence, List<Segment> segments, Quotations quotations) {
        this.sentence = sentence;
        this.quotations = quotations;
        this.chunks = Chunker.chunks(sentence, segments);
        this.pronouns = new Draft[sentence.size()];
    }

    /** The mentions of a sentence by first token, longer before shorter. */
    static List<Draft> find(Sentence sentence, List<Segment> segments, Quotations quotations) {
        DraftFinder finder = new DraftFinder(sentence, segments, quotations);
        finder.findPronouns();
        finder.chunks.forEach(finder::read);
        DraftLinks.link(sentence, finder.drafts);
        finder.drafts.sort(Comparator.comparingInt((Draft draft) -> draft.first)
                .thenComparing(
                        Comparator.comparingInt((Draft draft) -> draft.end).reversed())
                .thenComparingInt(draft -> draft.head));
        return finder.drafts;
    }

    // ---- pronouns

    private void findPronouns() {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean tagged = token.tag().equals("PRP") || token.tag().equals("PRP$");
            String word = token.text().toLowerCase(Locale.ROOT);
            if (tagged && PRONOUNS.contains(word) && !token.text().equals("US") && !isExpletive(i, word)) {
                pronouns[i] = add(i, i + 1, i, Draft.Shape.PRONOUN, null);
            }
        }
    }

    /** "It comes after …", "it is likely that": nobody is meant. */
    private boolean isExpletive(int i, String word) {
        if (!word.equals("it")) {
            return false;
        }
        Dependencies tree = sentence.dependencies();
        int governor = tree.head(i);
        if (governor < 0 || !tree.is(i, "nsubj")) {
            return governor >= 0 && tree.is(i, "expl");
        }
        boolean copula = tree.child(governor, "cop") != Dependencies.NONE;
        boolean clause = tree.child(governor, "ccomp") != Dependencies.NONE
                || tree.child(governor, "csubj") != Dependencies.NONE
                || tree.child(governor, "advcl") != Dependencies.NONE;
        boolean cleft = copula && tree.child(governor, "acl:relcl") != Dependencies.NONE;
        return cleft
                || copula && !sentence.token(governor).isNoun()
                || Words.IMPERSONAL.contains(sentence.lemma(governor)) && (clause || i == 0);
    }

    // ---- noun phrases

    private void read(Chunk chunk) {
        Segment last = chunk.last();
        if (isAddressing(chunk)) {
            Segment unit = Segment.role(chunk.head(), chunk.end(), List.of(), List.of());
            addMain(chunk, Draft.Shape.ROLE, last == null ? unit : last, List.of());
            byChunk.get(chunk).vocative = true;
            return;
        }
        if (last == null || isMereAdjective(chunk, last)) {
            Segment common = common(chunk);
            if (common != null) {
                addMain(chunk, Draft.Shape.ROLE, common, chunk.segments());
            } else {
                readModifiers(chunk, last);
            }
            return;
        }
        List<Segment> before = chunk.segments().subList(0, chunk.segments().size() - 1);
        if (last.is(Segment.Type.ROLE) && !isMention(chunk, last)) {
            return;
        }
        addMain(chunk, shape(last), last, before);
    }

    /** "dear friend" in a quotation: whom the speaker speaks to. */
    private boolean isAddressing(Chunk chunk) {
        return chunk.end() - chunk.first() > 1
                && sentence.token(chunk.first()).text().equalsIgnoreCase("dear")
                && quotations.at(sentence.index(), chunk.head()) != Quotations.NONE;
    }

    /** "5 p.m.", "the former" and "in justice" mean nobody, "the senator" and "was ambassador" do. */
    private boolean isMention(Chunk chunk, Segment last) {
        if (last.isPrefix()
                || last.isTitle() && sentence.token(last.end() - 1).text().endsWith(".")) {
            return false;
        }
        String lemma = sentence.lemma(chunk.head());
        boolean alone = chunk.end() - chunk.first() == last.length() && chunk.owner() == null;
        if (alone && Words.NEEDS_MORE.contains(lemma) && !ofFollows(chunk)) {
            return false;
        }
        boolean bare = chunk.end() - chunk.first() == last.length()
                && chunk.owner() == null
                && sentence.token(chunk.head()).tag().equals("NN");
        if (bare && Words.STATE.contains(lemma)) {
            return false;
        }
        boolean people = !last.isBody() && !Words.COLLECTIVE.contains(lemma);
        Dependencies tree = sentence.dependencies();
        boolean predicate = tree.child(chunk.head(), "cop") != Dependencies.NONE
                && tree.child(chunk.head(), "nsubj") != Dependencies.NONE;
        boolean infinitive = tree.child(chunk.head(), "cop") != Dependencies.NONE && !predicate;
        return !(bare && people && (infinitive || sentence.kind() == Block.Kind.PARAGRAPH)) || predicate;
    }

    private boolean ofFollows(Chunk chunk) {
        return chunk.end() < sentence.size()
                && sentence.token(chunk.end()).text().equals("of");
    }

    /** "the Chinese" are people, "speaks Chinese" are not. */
    private boolean isMereAdjective(Chunk chunk, Segment last) {
        if (last.is(Segment.Type.REGION)) {
            return true;
        }
        if (!last.is(Segment.Type.DEMONYM)) {
            return false;
        }
        Token token = sentence.token(last.end() - 1);
        boolean determined = sentence.token(chunk.first()).tag().equals("DT")
                || sentence.token(chunk.first()).tag().equals("CD");
        return !determined
                && !token.tag().equals("NNPS")
                && !token.tag().equals("NNS")
                && sentence.dependencies().is(last.end() - 1, "obj");
    }

    /** A noun that takes up a state, a body or two sides without being in the lexicon. */
    private @Nullable Segment common(Chunk chunk) {
        int head = chunk.head();
        String lemma = sentence.lemma(head).toLowerCase(Locale.ROOT);
        boolean plural = isPlural(head);
        boolean definite = reference(chunk) == Draft.Reference.DEFINITE;
        boolean region = !chunk.segments().isEmpty()
                && chunk.segments().get(chunk.segments().size() - 1).is(Segment.Type.REGION);
        boolean state = Words.STATE.contains(lemma) && (definite || region);
        boolean sides = plural && definite && Words.SIDES.contains(lemma);
        boolean government = Words.GOVERNMENT.contains(lemma);
        boolean pair = plural && definite && Words.PAIR.contains(lemma);
        boolean known = definite && !plural && (Words.BODY.contains(lemma) || Words.SOMEBODY.contains(lemma));
        boolean kin = Words.KIN.contains(lemma) && (chunk.owner() != null || ownPronoun(chunk) != null);
        if (state || sides || government || pair || known || kin) {
            return Segment.role(head, head + 1, List.of(), List.of());
        }
        return null;
    }

    private static Draft.Shape shape(Segment segment) {
        return switch (segment.type()) {
            case PERSON -> Draft.Shape.PERSON;
            case ORGANIZATION -> Draft.Shape.ORGANIZATION;
            case COUNTRY -> Draft.Shape.COUNTRY;
            case DEMONYM -> Draft.Shape.DEMONYM;
            case SEAT -> Draft.Shape.SEAT;
            case PLACE -> Draft.Shape.PLACE;
            case REGION -> Draft.Shape.REGION;
            case ROLE -> Draft.Shape.ROLE;
        };
    }

    private void addMain(Chunk chunk, Draft.Shape shape, Segment unit, List<Segment> before) {
        Draft draft = add(chunk.first(), chunk.end(), headOf(unit), shape, unit);
        draft.reference = reference(chunk);
        draft.plural = isPlural(chunk.head());
        draft.count = count(chunk);
        draft.other = hasOther(chunk);
        byChunk.put(chunk, draft);
        for (Segment modifier : before) {
            if (modifier.is(Segment.Type.PERSON)) {
                draft.namesake =
                        add(modifier.first(), modifier.end(), modifier.end() - 1, Draft.Shape.PERSON, modifier);
            } else if (modifier != unit) {
                draft.modifiers.add(modifier);
            }
        }
        own(chunk, draft);
        boolean town = shape == Draft.Shape.SEAT || shape == Draft.Shape.PLACE;
        draft.locative = town && Locatives.isPlace(sentence, chunk, unit)
                || shape == Draft.Shape.PLACE && !acts(draft)
                || shape == Draft.Shape.COUNTRY && isAddress(chunk);
    }

    /** The word of a unit that the rest of the sentence hangs on: by the tree, else the last. */
    private int headOf(Segment unit) {
        Dependencies tree = sentence.dependencies();
        for (int i = unit.end() - 1; i >= unit.first(); i--) {
            int above = tree.head(i);
            if (sentence.token(i).isNoun() && (above < unit.first() || above >= unit.end())) {
                return i;
            }
        }
        return unit.end() - 1;
    }

    private void own(Chunk chunk, Draft draft) {
        Draft owner = chunk.owner() == null ? ownPronoun(chunk) : byChunk.get(chunk.owner());
        if (owner == null) {
            return;
        }
        draft.owner = owner;
        draft.first = Math.min(draft.first, owner.first);
        owner.absorbed = switch (owner.shape) {
            case COUNTRY, DEMONYM, SEAT, PLACE -> !draft.is(Draft.Shape.PLACE);
            default -> false;
        };
    }

    private @Nullable Draft ownPronoun(Chunk chunk) {
        return sentence.token(chunk.first()).tag().equals("PRP$") ? pronouns[chunk.first()] : null;
    }

    /** Known units that stand before a noun which is no actor: "Russian sanctions", "police raids". */
    private void readModifiers(Chunk chunk, @Nullable Segment last) {
        List<Segment> pending = new ArrayList<>();
        for (Segment segment : chunk.segments()) {
            if (segment == last) {
                continue;
            }
            if (segment.is(Segment.Type.ROLE)) {
                if (canAct(chunk, segment)) {
                    addModifierRole(chunk, segment, pending);
                    pending.clear();
                }
                continue;
            }
            pending.forEach(left -> addModifier(chunk, left));
            pending.clear();
            pending.add(segment);
        }
        pending.forEach(left -> addModifier(chunk, left));
    }

    /** An adjective ("military aid") or an office alone ("president elections") brings up nobody. */
    private boolean canAct(Chunk chunk, Segment segment) {
        Token last = sentence.token(segment.end() - 1);
        return last.isNoun()
                && !segment.sectors().isEmpty()
                && !segment.isTitle()
                && !segment.isPrefix()
                && !Words.ADJECTIVAL.contains(sentence.lemma(segment.end() - 1))
                && segment.end() <= chunk.head();
    }

    private void addModifierRole(Chunk chunk, Segment segment, List<Segment> pending) {
        int first = pending.isEmpty() ? segment.first() : pending.get(0).first();
        Draft draft = add(first, segment.end(), segment.end() - 1, Draft.Shape.ROLE, segment);
        draft.modifiers.addAll(pending);
        draft.plural = isPlural(segment.end() - 1);
        if (first == chunk.first() || segment.first() == chunk.first() + 1) {
            draft.reference = reference(chunk);
        }
    }

    private void addModifier(Chunk chunk, Segment segment) {
        Draft draft = add(segment.first(), segment.end(), segment.end() - 1, shape(segment), segment);
        boolean town = segment.is(Segment.Type.SEAT) && Locatives.isTown(sentence, segment);
        draft.locative = town && !isSpeech(chunk) || segment.is(Segment.Type.PLACE);
    }

    /** "Moscow talks" are held in a place, "Moscow sanctions" by a government. */
    private boolean isSpeech(Chunk chunk) {
        String lemma = sentence.lemma(chunk.head());
        return PlaceWords.OF_GOVERNMENTS.contains(lemma);
    }

    // ---- what the words around the head say

    private Draft.Reference reference(Chunk chunk) {
        if (chunk.owner() != null) {
            return Draft.Reference.DEFINITE;
        }
        Token first = sentence.token(chunk.first());
        String word = first.text().toLowerCase(Locale.ROOT);
        if (first.tag().equals("PRP$") || Words.DEFINITE.contains(word) || word.equals("all")) {
            return Draft.Reference.DEFINITE;
        }
        boolean counted = first.tag().equals("CD");
        return Words.INDEFINITE.contains(word) || counted ? Draft.Reference.INDEFINITE : Draft.Reference.BARE;
    }

    private boolean isPlural(int head) {
        String tag = sentence.token(head).tag();
        return tag.equals("NNS") || tag.equals("NNPS");
    }

    private int count(Chunk chunk) {
        for (int i = chunk.first(); i < chunk.head(); i++) {
            Token token = sentence.token(i);
            if (token.text().equalsIgnoreCase("both")) {
                return 2;
            }
            if (token.tag().equals("CD") && !sentence.token(i + 1).tag().equals("HYPH")) {
                return Math.max(0, Words.number(token.text()));
            }
        }
        return 0;
    }

    private boolean hasOther(Chunk chunk) {
        for (int i = chunk.first(); i < chunk.head(); i++) {
            if (sentence.lemma(i).equals("other") || sentence.lemma(i).equals("another")) {
                return true;
            }
        }
        return false;
    }

    /** Towns and regions are actors only where they act. */
    private boolean acts(Draft draft) {
        return sentence.dependencies().is(draft.head, "nsubj")
                && sentence.token(draft.head).isProperNoun();
    }

    /** "in Caracas, Venezuela": the country says where the town is. */
    private boolean isAddress(Chunk chunk) {
        if (chunk.first() < 2 || !sentence.token(chunk.first() - 1).text().equals(",")) {
            return false;
        }
        int before = chunk.first() - 2;
        return sentence.token(before).entity().equals("LOCATION")
                && drafts.stream().anyMatch(draft -> draft.end == before + 1 && draft.locative);
    }

    private Draft add(int first, int end, int head, Draft.Shape shape, @Nullable Segment unit) {
        Draft draft = new Draft(sentence.index(), first, end, head, shape, unit);
        draft.quote = quotations.at(sentence.index(), head);
        drafts.add(draft);
        return draft;
    }
}
