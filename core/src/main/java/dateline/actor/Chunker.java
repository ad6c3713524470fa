package dateline.actor;

import dateline.model.Dependencies;
import dateline.model.Sentence;
import dateline.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into simple noun phrases by parts of speech. The syntax tree is asked only where two nouns stand side
 * by side ("gave Ukraine weapons"), so that one wrong arc spoils little.
 */
final class Chunker {

    private static final Set<String> OPENERS = Set.of("DT", "PDT", "PRP$", "WP$");
    private static final Set<String> PREMODIFIERS = Set.of("compound", "amod", "nummod", "det", "flat", "nmod:poss");

    private final Sentence sentence;
    private final Dependencies tree;
    private final Segment[] at;
    private final List<Chunk> chunks = new ArrayList<>();
    private @Nullable Chunk owner;

    private Chunker(Sentence sentence, List<Segment> segments) {
        this.sentence = sentence;
        this.tree = sentence.dependencies();
        this.at = new Segment[sentence.size()];
        for (Segment segment : segments) {
            for (int i = segment.first(); i < segment.end(); i++) {
                at[i] = segment;
            }
        }
    }

    /** The noun phrases of a sentence, from left to right; an owner stands before what it owns. */
    static List<Chunk> chunks(Sentence sentence, List<Segment> segments) {
        Chunker chunker = new Chunker(sentence, segments);
        chunker.run();
        return chunker.chunks;
    }

    private void run() {
        int start = -1;
        for (int i = 0; i < at.length; i++) {
            boolean possessive = sentence.token(i).tag().equals("POS") && at[i] == null;
            if (!isNominal(i)) {
                Chunk closed = close(start, i);
                owner = possessive ? closed : null;
                start = -1;
            } else if (start < 0) {
                start = i;
            } else if (startsNew(i)) {
                close(start, i);
                owner = null;
                start = i;
            }
        }
        close(start, at.length);
    }

    private boolean isNominal(int i) {
        if (at[i] != null) {
            return true;
        }
        Token token = sentence.token(i);
        String tag = token.tag();
        if (tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || OPENERS.contains(tag)) {
            return true;
        }
        if (tag.equals("HYPH") || joined(i)) {
            return true;
        }
        boolean gerund = tag.equals("VBG") && (i == 0 || !opensPhrase(i - 1));
        return (tag.equals("VBN") || tag.equals("VBG")) && !gerund && tree.is(i, "amod") && tree.head(i) > i;
    }

    /** Whether a participle after this word describes a noun ("a flailing campaign") rather than taking an object. */
    private boolean opensPhrase(int i) {
        String tag = sentence.token(i).tag();
        return OPENERS.contains(tag) || tag.equals("POS") || tag.startsWith("JJ") || tag.equals("CD");
    }

    /** Whether a word is joined to the next one by a hyphen: "high" in "high-ranked". */
    private boolean joined(int i) {
        return i + 1 < at.length
                && sentence.token(i + 1).tag().equals("HYPH")
                && sentence.token(i).span().end()
                        == sentence.token(i + 1).span().start();
    }

    private boolean startsNew(int i) {
        Segment segment = at[i];
        Segment before = at[i - 1];
        if (segment != null && segment == before) {
            return false;
        }
        String tag = sentence.token(i).tag();
        if (segment == null && OPENERS.contains(tag)) {
            return !sentence.token(i - 1).tag().equals("PDT");
        }
        if (segment != null && isYear(i - 1)) {
            return true;
        }
        boolean hyphen = tag.equals("HYPH") || sentence.token(i - 1).tag().equals("HYPH") || joined(i - 1);
        if (hyphen || !isNounLike(i - 1)) {
            return false;
        }
        if (segment == null && tag.equals("CD")) {
            return true;
        }
        if (before != null && segment != null && named(before, segment)) {
            return false;
        }
        return !isPremodifier(i - 1) || pointsLeft(i, tag);
    }

    /** "In 1956 Washington" and "in 2021 rebels" say when, not how many. */
    private boolean isYear(int i) {
        String word = sentence.token(i).text();
        boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
        return year && sentence.token(i).tag().equals("CD") && tree.head(i) != i + 1;
    }

    /** Whether the second unit is the name of what the first one describes: "activist | Javier Tarazona". */
    private static boolean named(Segment role, Segment name) {
        return name.is(Segment.Type.PERSON) && role.announcesPerson()
                || name.is(Segment.Type.ORGANIZATION) && role.isBody();
    }

    private boolean isNounLike(int i) {
        if (at[i] != null && !at[i].is(Segment.Type.REGION)) {
            boolean adjective = sentence.token(i).tag().startsWith("JJ");
            return !adjective || at[i].is(Segment.Type.PERSON);
        }
        return sentence.token(i).isNoun();
    }

    private boolean isPremodifier(int i) {
        return tree.head(i) > i && PREMODIFIERS.contains(tree.relation(i));
    }

    /** An adjective that stands after its noun: "the president responsible". */
    private boolean pointsLeft(int i, String tag) {
        return at[i] == null && tag.startsWith("JJ") && tree.head(i) < i && tree.head(i) >= 0;
    }

    private @Nullable Chunk close(int from, int limit) {
        int start = from;
        if (start < 0) {
            return null;
        }
        int end = limit;
        while (end > start && !endsPhrase(end - 1)) {
            end--;
        }
        if (end == start) {
            return null;
        }
        if (end - start > 1 && isVerbAfterPronoun(start)) {
            start++;
        }
        List<Segment> segments = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (at[i] != null && (segments.isEmpty() || segments.get(segments.size() - 1) != at[i])) {
                segments.add(at[i]);
            }
        }
        Chunk chunk = new Chunk(start, end, segments, owner);
        chunks.add(chunk);
        return chunk;
    }

    /** "it jails members": taggers take short verbs in the present for nouns. */
    private boolean isVerbAfterPronoun(int i) {
        String tag = sentence.token(i).tag();
        return i > 0
                && at[i] == null
                && tag.startsWith("NN")
                && !tag.startsWith("NNP")
                && sentence.token(i - 1).tag().equals("PRP");
    }

    private boolean endsPhrase(int i) {
        return at[i] != null || sentence.token(i).isNoun();
    }
}
