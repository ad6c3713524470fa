package dateline.coding;

import dateline.lexicon.EventRule;
import dateline.lexicon.RuleCondition;
import dateline.lexicon.WordTest;
import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.Dependencies;
import dateline.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tests what a rule asks of the words around its trigger. */
final class Conditions {

    private static final String ANYWHERE = "sentence";
    private static final String SELF = "self";
    private static final String GOVERNMENT = ".GOV";

    private Conditions() {}

    /** Why a rule may not fire here, or {@code null} when it may. */
    static @Nullable String refusal(Reading reading, Candidate candidate, Map<Integer, Found> inner) {
        EventRule rule = candidate.rule();
        for (RuleCondition condition : rule.when()) {
            if (!holds(reading, candidate, condition, inner)) {
                return "expected " + condition.words().written() + " as " + condition.role() + ", found "
                        + shown(reading, candidate, condition.role());
            }
        }
        for (RuleCondition condition : rule.unless()) {
            if (holds(reading, candidate, condition, inner)) {
                return "its " + condition.role() + " is " + shown(reading, candidate, condition.role())
                        + ", which the rule leaves out";
            }
        }
        return null;
    }

    /** The tokens in a role, with the object that a trigger's own preposition brings. */
    static List<Integer> tokens(Reading reading, Candidate candidate, String role) {
        switch (role) {
            case ANYWHERE:
                return everyToken(reading.sentence());
            case SELF:
                return List.of(candidate.token());
            default:
                return inRole(reading, candidate, role);
        }
    }

    private static List<Integer> inRole(Reading reading, Candidate candidate, String role) {
        String asked = role;
        // "asked Kenya for troops" has an object of its own; in "called for troops" the preposition brings it.
        int object = reading.tree().child(candidate.token(), "obj");
        boolean ownObject = object != Dependencies.NONE && !candidate.used().contains(object);
        if (candidate.objectPreposition() != null && !ownObject) {
            if (role.equals(Arguments.OBJECT)) {
                asked = candidate.objectPreposition();
            } else if (role.startsWith(Arguments.OBJECT + ".")) {
                asked = candidate.objectPreposition() + role.substring(Arguments.OBJECT.length());
            }
        }
        List<Integer> found = new ArrayList<>(reading.arguments().find(candidate.token(), asked));
        if (found.isEmpty() && asked.equals(candidate.objectPreposition())) {
            found.addAll(
                    reading.arguments().find(candidate.token(), candidate.prepositionalPhrase(reading.sentence())));
        }
        found.removeAll(candidate.used());
        return found;
    }

    private static boolean holds(
            Reading reading, Candidate candidate, RuleCondition condition, Map<Integer, Found> inner) {
        for (int token : tokens(reading, candidate, condition.role())) {
            if (fits(reading, token, condition.words(), inner)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Reading reading, int token, WordTest test, Map<Integer, Found> inner) {
        Sentence sentence = reading.sentence();
        String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
        String text = sentence.token(token).text().toLowerCase(Locale.ROOT);
        if (test.lemmas().contains(lemma) || test.lemmas().contains(text)) {
            return true;
        }
        // "Refugees arrived …": a plural with a capital is its own lemma.
        boolean plural = sentence.token(token).tag().equals("NNPS") && text.endsWith("s");
        if (plural && test.lemmas().contains(text.substring(0, text.length() - 1))) {
            return true;
        }
        if (token > 0) {
            String before = sentence.lemma(token - 1).toLowerCase(Locale.ROOT);
            if (test.lemmas().contains(before + " " + lemma)) {
                return true;
            }
        }
        for (String kind : test.kinds()) {
            if (isKind(reading, token, kind, inner)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKind(Reading reading, int token, String kind, Map<Integer, Found> inner) {
        if (kind.equals("any")) {
            return true;
        }
        if (kind.equals("noun")) {
            return reading.sentence().token(token).isNoun();
        }
        if (kind.equals("proper")) {
            return reading.sentence().token(token).isProperNoun();
        }
        if (kind.equals("verb")) {
            return reading.arguments().isVerbal(token);
        }
        if (kind.equals("event")) {
            return Contents.at(reading, token, inner) != null;
        }
        if (kind.startsWith("event:")) {
            Found found = Contents.at(reading, token, inner);
            return found != null && kind.substring("event:".length()).equals(found.type());
        }
        ActorMention mention = reading.actorAt(token);
        return mention != null && isActorKind(mention, kind);
    }

    private static boolean isActorKind(ActorMention mention, String kind) {
        if (kind.startsWith("sector:")) {
            String sector = kind.substring("sector:".length());
            return mention.actors().stream().anyMatch(actor -> actor.sectors().contains(sector));
        }
        return switch (kind) {
            case "actor" -> true;
            case "name" -> mention.kind() == ActorMention.Kind.NAME;
            case "country" ->
                mention.kind() != ActorMention.Kind.ROLE
                        && mention.actors().stream().anyMatch(Conditions::isCountry);
            default -> false;
        };
    }

    private static boolean isCountry(Actor actor) {
        String country = actor.country();
        return country != null && (actor.id().equals(country) || actor.id().equals(country + GOVERNMENT));
    }

    private static List<Integer> everyToken(Sentence sentence) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            all.add(i);
        }
        return all;
    }

    private static String shown(Reading reading, Candidate candidate, String role) {
        if (role.equals(ANYWHERE)) {
            return "none in the sentence";
        }
        List<Integer> tokens = tokens(reading, candidate, role);
        if (tokens.isEmpty()) {
            return "nothing";
        }
        List<String> words = new ArrayList<>();
        tokens.forEach(token -> words.add("'" + reading.sentence().token(token).text() + "'"));
        return String.join(", ", words);
    }
}
