package dateline.actor;

import dateline.model.Block;
import dateline.model.Dependencies;
import dateline.model.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom pronouns mean: by gender and number, nearness, and a preference for subjects. A pronoun between two
 * candidates that are equally good stays open.
 */
final class Pronouns {

    private static final Set<String> MALE = Set.of("he", "him", "his");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs");
    private static final Set<String> SPEAKER = Set.of("i", "me", "my", "mine", "we", "us", "our", "ours");
    private static final Set<String> HEARER = Set.of("you", "your", "yours");
    private static final int REACH = 4;
    private static final double CLOSE = 0.25;

    private final Scene scene;
    private final Speakers speakers;

    Pronouns(Scene scene, Speakers speakers) {
        this.scene = scene;
        this.speakers = speakers;
    }

    /** Resolves a pronoun, leaves it open, or says why not. */
    void resolve(Draft draft) {
        String word = scene.sentence(draft).token(draft.head).text().toLowerCase(Locale.ROOT);
        if (SPEAKER.contains(word)) {
            speaker(draft, word);
        } else if (HEARER.contains(word)) {
            hearer(draft, word);
        } else {
            third(draft, word);
        }
    }

    /** Resolves a phrase that speaks to somebody: "dear friend". */
    void resolveAddressed(Draft draft) {
        hearer(draft, ActorNames.text(scene.sentence(draft), draft.first, draft.end));
    }

    private void speaker(Draft draft, String word) {
        Draft speaker = draft.quote == Quotations.NONE ? null : speakers.speaker(draft.quote);
        if (speaker == null || !speaker.resolved()) {
            draft.giveUp("nothing says who speaks");
            return;
        }
        draft.resolve(speaker.identities, "'" + word + "' is who speaks the quotation");
    }

    private void hearer(Draft draft, String word) {
        Identity hearer = draft.quote == Quotations.NONE ? null : speakers.addressee(draft.quote);
        if (hearer == null) {
            draft.giveUp("nothing says who is spoken to");
        } else {
            draft.resolve(hearer, "'" + word + "' is whom the quotation speaks to");
        }
    }

    // ---- he, she, it, they

    private void third(Draft draft, String word) {
        Map<List<Identity>, Double> scores = new LinkedHashMap<>();
        Map<List<Identity>, Draft> latest = new LinkedHashMap<>();
        List<Draft> recent = scene.recent(draft.sentence, REACH);
        Set<List<Identity>> barred = new LinkedHashSet<>();
        recent.stream().filter(candidate -> isCoArgument(draft, candidate)).forEach(one -> barred.add(one.identities));
        for (Draft candidate : recent) {
            if (barred.contains(candidate.identities)) {
                continue;
            }
            if (!candidate.resolved() || !fits(word, candidate) || isBarred(draft, candidate)) {
                continue;
            }
            double score = score(draft, candidate, word);
            scores.merge(candidate.identities, score, Math::max);
            latest.putIfAbsent(candidate.identities, candidate);
        }
        if (THEY.contains(word)) {
            joint(draft).forEach(pair -> scores.merge(pair, 4.5, Math::max));
        }
        if (word.equals("it")) {
            scores.values().removeIf(score -> score < 3.5 || score < 5 && hasThing(draft));
        }
        choose(draft, word, scores, latest);
    }

    /** Whether "it" may take up a thing rather than an actor: one stands as the subject since the last full stop. */
    private boolean hasThing(Draft pronoun) {
        return thingIn(pronoun.sentence, pronoun.head)
                || pronoun.sentence > 0
                        && thingIn(pronoun.sentence - 1, Integer.MAX_VALUE)
                        && scene.recent(pronoun.sentence, 0).isEmpty();
    }

    private boolean thingIn(int index, int before) {
        Sentence sentence = scene.document().sentences().get(index);
        for (int i = 0; i < Math.min(before, sentence.size()); i++) {
            boolean thing = sentence.token(i).tag().equals("NN")
                    && sentence.dependencies().is(i, "nsubj")
                    && scene.at(index, i) == null;
            if (thing) {
                return true;
            }
        }
        return false;
    }

    private void choose(
            Draft draft, String word, Map<List<Identity>, Double> scores, Map<List<Identity>, Draft> latest) {
        List<Identity> best = null;
        List<Identity> second = null;
        for (Map.Entry<List<Identity>, Double> entry : scores.entrySet()) {
            if (best == null || entry.getValue() > scores.get(best)) {
                second = best;
                best = entry.getKey();
            } else if (second == null || entry.getValue() > scores.get(second)) {
                second = entry.getKey();
            }
        }
        if (best == null) {
            draft.giveUp("nobody before '" + word + "' whom it could mean");
            return;
        }
        if (second != null && scores.get(best) - scores.get(second) < CLOSE && best.size() == 1 && second.size() == 1) {
            draft.leaveOpen(List.of(best.get(0), second.get(0)), "'" + word + "' may mean either");
            return;
        }
        Draft from = latest.get(best);
        String earlier = from == null
                ? "both named before"
                : "earlier mention '" + ActorNames.text(scene.sentence(from), from.first, from.end) + "'";
        if (best.size() == 1) {
            best.get(0).gender = best.get(0).gender.or(genderOf(word));
        }
        draft.resolve(best, "'" + word + "', " + earlier);
    }

    private static Gender genderOf(String word) {
        return MALE.contains(word) ? Gender.MALE : FEMALE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    private static boolean fits(String word, Draft candidate) {
        if (candidate.identities.size() > 1) {
            return THEY.contains(word);
        }
        Identity identity = candidate.identities.get(0);
        if (MALE.contains(word)) {
            return identity.human && !candidate.plural && !identity.plural && identity.gender != Gender.FEMALE;
        }
        if (FEMALE.contains(word)) {
            return identity.human && !candidate.plural && !identity.plural && identity.gender != Gender.MALE;
        }
        if (THEY.contains(word)) {
            return candidate.plural
                    || identity.plural
                    || identity.is(Identity.Kind.BODY)
                    || identity.is(Identity.Kind.GROUP);
        }
        return !candidate.plural && !identity.plural && !identity.human;
    }

    /** A pronoun does not mean what its own phrase means, nor what is said after it. */
    private boolean isBarred(Draft pronoun, Draft candidate) {
        if (candidate.sentence != pronoun.sentence) {
            return false;
        }
        return candidate.first <= pronoun.head && pronoun.head < candidate.end || candidate.head > pronoun.head;
    }

    /** Whether a mention is another argument of the verb whose argument the pronoun is. */
    private boolean isCoArgument(Draft pronoun, Draft candidate) {
        if (candidate.sentence != pronoun.sentence || candidate.head > pronoun.head) {
            return false;
        }
        Dependencies tree = scene.tree(pronoun);
        boolean owns = scene.sentence(pronoun).token(pronoun.head).tag().equals("PRP$");
        int verb = tree.head(pronoun.head);
        if (owns || verb < 0) {
            return false;
        }
        return tree.head(candidate.anchor) == verb
                || scene.isSubject(candidate) && sharesSubject(tree, verb, candidate.anchor);
    }

    /** Whether a verb without a subject of its own has that of the verb it is joined to: "denies it and accuses them". */
    private static boolean sharesSubject(Dependencies tree, int verb, int subject) {
        int at = verb;
        while (at >= 0 && tree.child(at, "nsubj") == Dependencies.NONE) {
            at = tree.head(at);
        }
        return at >= 0 && at != verb && tree.head(subject) == at;
    }

    /** Whether two verbs joined by "and" have the candidate and the pronoun in the same role. */
    private boolean isParallel(Draft pronoun, Draft candidate) {
        if (pronoun.sentence != candidate.sentence) {
            return false;
        }
        Dependencies tree = scene.tree(pronoun);
        int verb = tree.head(pronoun.head);
        boolean joined = verb >= 0 && tree.is(verb, "conj") && tree.head(candidate.anchor) == tree.head(verb);
        return joined && scene.isObject(pronoun) && scene.isObject(candidate);
    }

    private double score(Draft pronoun, Draft candidate, String word) {
        int distance = pronoun.sentence - candidate.sentence;
        double score = distance == 0 ? 4 : 3.4 - 1.4 * distance;
        if (scene.isSubject(candidate)) {
            score += 2;
            score += isRootSubject(candidate) ? 0.4 : 0;
        } else if (scene.isObject(candidate)) {
            score += isParallel(pronoun, candidate) ? 3 : 0.7;
        } else if (candidate.is(Draft.Shape.PRONOUN)) {
            score += 0.5;
        }
        if (candidate.quote != pronoun.quote) {
            score -= candidate.quote == Quotations.NONE ? 0 : 1.5;
        }
        if (pronoun.quote != Quotations.NONE && speaks(pronoun.quote, candidate)) {
            score -= 4;
        }
        if (scene.sentence(candidate).kind() != Block.Kind.PARAGRAPH && distance > 0) {
            score -= 0.6;
        }
        if (candidate.is(Draft.Shape.DEMONYM)
                || candidate.is(Draft.Shape.ROLE) && candidate.reference == Draft.Reference.BARE) {
            score -= 0.5;
        }
        if (distance == 0) {
            score += 0.05 * candidate.first / Math.max(1, pronoun.head);
        }
        boolean singular = candidate.identities.size() == 1 && !candidate.identities.get(0).plural && !candidate.plural;
        if (THEY.contains(word) && singular) {
            score -= 1.5;
        }
        return word.startsWith("it") ? score + proper(pronoun, candidate) : score;
    }

    private boolean isRootSubject(Draft draft) {
        Dependencies tree = scene.tree(draft);
        return tree.head(draft.anchor) == tree.root();
    }

    private boolean speaks(int quotation, Draft candidate) {
        Draft speaker = speakers.speaker(quotation);
        return speaker != null && speaker.identities.equals(candidate.identities);
    }

    /** "it" is a thing more often than an actor: only subjects and near owners are likely. */
    private double proper(Draft pronoun, Draft candidate) {
        boolean owns = scene.sentence(pronoun).token(pronoun.head).tag().equals("PRP$");
        return scene.isSubject(candidate) || owns && pronoun.sentence == candidate.sentence ? 0 : -1;
    }

    /** People or countries named together: "Novak and Horvat … they". */
    private List<List<Identity>> joint(Draft pronoun) {
        List<List<Identity>> found = new ArrayList<>();
        for (Draft second : scene.recent(pronoun.sentence, 1)) {
            if (second.head >= pronoun.head && second.sentence == pronoun.sentence || !second.resolved()) {
                continue;
            }
            Draft first = conjoined(second);
            Identity one = first == null ? null : first.identity();
            Identity two = second.identity();
            if (one != null && two != null && one.kind == two.kind && one != two) {
                found.add(List.of(one, two));
                return found;
            }
        }
        return found;
    }

    private @Nullable Draft conjoined(Draft second) {
        Sentence sentence = scene.sentence(second);
        Dependencies tree = sentence.dependencies();
        return tree.is(second.head, "conj") && tree.head(second.head) >= 0
                ? scene.at(second.sentence, tree.head(second.head))
                : null;
    }
}
