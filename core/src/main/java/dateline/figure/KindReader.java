package dateline.figure;

import dateline.lexicon.Agent;
import dateline.lexicon.Agents;
import dateline.lexicon.FigureWord;
import dateline.lexicon.FigureWord.Role;
import dateline.lexicon.FigureWords;
import dateline.lexicon.PhraseIndex;
import dateline.model.Dependencies;
import dateline.model.Sentence;
import dateline.model.Token;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the kind of a figure: what the verb over those counted does to them, else what is said of them, else what they
 * are.
 */
final class KindReader {

    private static final int REACH = 9;
    private static final Set<String> ENDURED = Set.of("spend", "pass", "endure", "do", "have", "survive", "end");

    private final FigureWords words;
    private final PhraseIndex<Agent> agents;
    private final Tolls tolls;

    KindReader(FigureWords words, Agents agents) {
        this.words = words;
        this.agents = agents.index();
        this.tolls = new Tolls(words);
    }

    /** The kind, "other" where nothing tells more. */
    String kind(Sentence sentence, NumberPhrase number, Counted counted) {
        if (counted.money()) {
            return "money";
        }
        if (counted.time()) {
            return isTerm(sentence, counted) ? "term" : "time";
        }
        Predicate predicate = Predicate.over(sentence, counted.top());
        String kind = beside(sentence, number, counted);
        if (kind == null && predicate != null) {
            kind = ofPredicate(sentence, predicate, counted, 0);
        }
        if (kind == null && !counted.hasNoun()) {
            kind = tolls.kind(sentence, predicate);
        }
        kind = kind == null ? after(sentence, counted) : kind;
        kind = kind == null ? within(sentence, number, counted) : kind;
        kind = kind == null ? clause(sentence, counted) : kind;
        kind = kind == null ? act(sentence, counted) : kind;
        kind = kind == null ? noun(sentence, counted) : kind;
        return kind == null ? "other" : kind;
    }

    /** "7 dead and 20 wounded": what is said stands right behind the number. */
    private @Nullable String beside(Sentence sentence, NumberPhrase number, Counted counted) {
        return counted.hasNoun()
                ? null
                : counts(words.longest(Role.STATE, number.end(), sentence.size(), forms(sentence)));
    }

    private @Nullable String ofPredicate(Sentence sentence, Predicate predicate, Counted counted, int depth) {
        Dependencies tree = sentence.dependencies();
        int token = predicate.token();
        String kind = null;
        switch (predicate.place()) {
            case OBJECT -> kind = undergone(sentence, token, counted);
            case SUBJECT -> kind = phrase(sentence, Role.SUBJECT, token);
            case BESIDE -> kind = null;
        }
        boolean said =
                tree.child(token, "cop") >= 0 || sentence.token(token).tag().equals("VBG");
        if (kind == null && said) {
            kind = state(sentence, token);
        }
        if (kind == null && AmountReader.text(sentence, token).equals("those")) {
            kind = ofThose(sentence, token, counted);
        }
        if (kind == null && depth < 2 && predicate.place() != Predicate.Place.BESIDE) {
            kind = ofComplement(sentence, predicate, counted, depth);
        }
        return kind;
    }

    /** "were among those killed". */
    private @Nullable String ofThose(Sentence sentence, int those, Counted counted) {
        for (int child : sentence.dependencies().children(those, "acl")) {
            String kind = undergone(sentence, child, counted);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private @Nullable String undergone(Sentence sentence, int verb, Counted counted) {
        String kind = phrase(sentence, Role.OBJECT, verb);
        return kind == null && isPeople(sentence, counted) ? phrase(sentence, Role.PERSON, verb) : kind;
    }

    /** Whether people are counted, or the words leave open what is. */
    private boolean isPeople(Sentence sentence, Counted counted) {
        if (!counted.hasNoun()) {
            return true;
        }
        String lemma = CountedReader.lemma(sentence, counted.noun());
        FigureWord noun = words.find(Role.NOUN, lemma);
        if (noun != null) {
            return !Set.of("weapons", "votes", "dead").contains(noun.counts());
        }
        PhraseIndex.Match<Agent> agent = agents.longest(0, 1, at -> lemma);
        boolean person = agent != null && agent.values().get(0).kind() == Agent.Kind.PERSON;
        return person || sentence.token(counted.noun()).tag().equals("NNPS");
    }

    /** "are feared dead", "were reported killed", "are thought to have died". */
    private @Nullable String ofComplement(Sentence sentence, Predicate predicate, Counted counted, int depth) {
        for (int child : sentence.dependencies().children(predicate.token(), "xcomp")) {
            Token token = sentence.token(child);
            boolean undergoes =
                    token.tag().equals("VBN") && sentence.dependencies().child(child, "aux") < 0
                            || Predicate.isPassive(sentence, child);
            Predicate inner = new Predicate(child, undergoes ? Predicate.Place.OBJECT : Predicate.Place.SUBJECT);
            String kind = token.isVerb() ? ofPredicate(sentence, inner, counted, depth + 1) : state(sentence, child);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /** A phrase whose first word is a verb: in a row, or with its second word farther on ("took 12 people hostage"). */
    private @Nullable String phrase(Sentence sentence, Role role, int verb) {
        FigureWord row = words.longest(role, verb, sentence.size(), at -> CountedReader.lemma(sentence, at));
        if (row != null && row.words().size() > 1) {
            return row.counts();
        }
        for (int child : sentence.dependencies().children(verb)) {
            FigureWord apart = child <= verb + 1
                    ? null
                    : words.longest(role, 0, 2, at -> CountedReader.lemma(sentence, at == 0 ? verb : child));
            if (apart != null && apart.words().size() == 2) {
                return apart.counts();
            }
        }
        return counts(row);
    }

    /** What a copula says: "missing", "on trial", "in captivity". */
    private @Nullable String state(Sentence sentence, int token) {
        int marker = sentence.dependencies().child(token, "case");
        int start = marker >= 0 && marker < token ? marker : token;
        String kind = counts(words.longest(Role.STATE, start, sentence.size(), forms(sentence)));
        return kind == null ? counts(words.longest(Role.STATE, token, sentence.size(), forms(sentence))) : kind;
    }

    /** What the rest of the clause says: "remain behind bars", "left five people dead". */
    private @Nullable String after(Sentence sentence, Counted counted) {
        int start = counted.hasNoun() ? counted.noun() + 1 : counted.end();
        for (int i = start; i < Math.min(start + REACH, sentence.size()); i++) {
            Token token = sentence.token(i);
            if (token.tag().equals(",")
                    || token.tag().equals("CC")
                    || token.tag().equals("CD")) {
                return null;
            }
            FigureWord word = words.longest(Role.STATE, i, sentence.size(), forms(sentence));
            if (word != null && (word.words().size() > 1 || i == start)) {
                return word.counts();
            }
        }
        return null;
    }

    /** What the words between number and noun say: "2,000 displaced people". */
    private @Nullable String within(Sentence sentence, NumberPhrase number, Counted counted) {
        for (int i = number.end(); counted.hasNoun() && i < counted.noun(); i++) {
            String kind = counts(words.find(Role.STATE, AmountReader.text(sentence, i)));
            if (kind == null && sentence.token(i).tag().startsWith("VB")) {
                kind = undergone(sentence, i, counted);
            }
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /** What a clause behind the noun says: "people arrested in May", "people whom the army let go". */
    private @Nullable String clause(Sentence sentence, Counted counted) {
        if (!counted.hasNoun()) {
            return null;
        }
        Dependencies tree = sentence.dependencies();
        for (int child : tree.children(counted.noun(), "acl")) {
            int object = tree.child(child, "obj");
            boolean whom = object >= 0 && sentence.token(object).tag().startsWith("W");
            boolean undergoes = whom || sentence.token(child).tag().equals("VBN") || object < 0;
            String kind = undergoes ? undergone(sentence, child, counted) : phrase(sentence, Role.SUBJECT, child);
            kind = kind == null && undergoes ? phrase(sentence, Role.SUBJECT, child) : kind;
            if (kind != null && child > counted.noun()) {
                return kind;
            }
        }
        return null;
    }

    /** "the release of 12 hostages", "the remains of 13 people". */
    private @Nullable String act(Sentence sentence, Counted counted) {
        Dependencies tree = sentence.dependencies();
        int top = counted.top();
        int head = tree.is(top, "nmod") ? tree.head(top) : Dependencies.NONE;
        int marker = tree.child(top, "case");
        boolean of =
                head >= 0 && marker >= 0 && AmountReader.text(sentence, marker).equals("of");
        if (!of) {
            return null;
        }
        String kind = counts(words.find(Role.ACT, CountedReader.lemma(sentence, head)));
        return kind == null ? counts(words.find(Role.ACT, AmountReader.text(sentence, head))) : kind;
    }

    private @Nullable String noun(Sentence sentence, Counted counted) {
        return counted.hasNoun() ? counts(words.find(Role.NOUN, CountedReader.lemma(sentence, counted.noun()))) : null;
    }

    /** Whether a length of time is that of a prison sentence: a word above or right behind it says so. */
    private boolean isTerm(Sentence sentence, Counted counted) {
        Dependencies tree = sentence.dependencies();
        int at = counted.top();
        if (isGiven(sentence, counted)) {
            return true;
        }
        for (int steps = 0; at != Dependencies.NONE && steps < 5; steps++) {
            if (phrase(sentence, Role.TERM, at) != null || compoundTerm(sentence, at)) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    /** "given six months in jail", but not "spent six months in jail". */
    private boolean isGiven(Sentence sentence, Counted counted) {
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(counted.top());
        boolean object = tree.is(counted.top(), "obj") && verb >= 0;
        FigureWord state = words.longest(Role.STATE, counted.end(), sentence.size(), forms(sentence));
        return object
                && state != null
                && state.counts().equals("held")
                && !ENDURED.contains(CountedReader.lemma(sentence, verb));
    }

    private boolean compoundTerm(Sentence sentence, int at) {
        for (int child : sentence.dependencies().children(at, "compound")) {
            if (words.longest(Role.TERM, child, at + 1, i -> CountedReader.lemma(sentence, i)) != null) {
                return true;
            }
        }
        return false;
    }

    private static IntFunction<String> forms(Sentence sentence) {
        return at -> AmountReader.text(sentence, at);
    }

    private static @Nullable String counts(@Nullable FigureWord word) {
        return word == null ? null : word.counts();
    }
}
