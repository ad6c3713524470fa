package dateline.evaluate;

import dateline.lexicon.Countries;
import dateline.linking.ArticleLinker;
import dateline.model.Article;
import dateline.model.CodingOutcome;
import dateline.model.EventMention;
import dateline.model.Span;
import dateline.pipeline.Coded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Scores coding from end to end on sentences whose every event has been labelled: JSON lines such as
 *
 * <pre>{@code
 * {"article":"harbour","sentence":3,"text":"Kenya condemned Uganda's raid.","events":[{"type":"ACCUSE","mode":"disapprove",
 *  "status":"occurred","actors":["Kenya"],"recipients":["Uganda"],"trigger":"condemned"}]}
 * }</pre>
 *
 * <p>The article is read whole, from the file {@code harbour.txt} beside the labels or from its sentences, and what is
 * coded is taken to the sentence in which its trigger stands. The labels speak of each sentence by itself, so mentions
 * that tell one happening in several sentences count in each of them, and once within a sentence.
 *
 * <p>Figures: {@code strictP}, {@code strictR}, {@code strictF1} of events that are right in type, actors and recipients
 * (see {@link ParticipantMatch}); {@code typeF1} of types alone, as a multiset a sentence; {@code pairF1} of actors and
 * recipients alone; {@code statusAccuracy} and {@code modeAccuracy} of events of the right type; {@code falseAlarms},
 * the share of sentences without event in which one was coded; {@code calibrationError} and {@code precisionAt80} of the
 * confidence that the type is right, and the same with {@code strict} for type, actors and recipients.
 */
public final class CodingEvaluation {

    private final Function<Article, Coded> coder;
    private final NameMatch names;
    private final ArticleLinker linker = new ArticleLinker();

    /**
     * @param coder codes an article; offsets must stay those of the article
     * @param countries by which names that are not words of the sentence are compared
     */
    public CodingEvaluation(Function<Article, Coded> coder, Countries countries) {
        this.coder = coder;
        this.names = new NameMatch(countries);
    }

    /**
     * Codes and scores.
     *
     * @param input a file of labels, or a folder whose {@code *.jsonl} files, at any depth, are read
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if there is no labelled sentence
     */
    public EvaluationResult evaluate(Path input) throws IOException {
        List<String> problems = new ArrayList<>();
        List<GoldArticle> articles = articles(input, problems);
        CodingScore score = new CodingScore();
        articles.forEach(article -> add(article, score));
        if (score.sentences() == 0) {
            throw new IllegalArgumentException("expected labelled sentences as JSON lines in " + input + ", found none"
                    + (problems.isEmpty() ? "" : "; " + problems.get(0)));
        }
        return new EvaluationResult(score.figures(), CodingReport.of(score, articles.size(), problems), score.lines());
    }

    /**
     * Codes, and says of each coding whether its type is right.
     *
     * @throws IOException if a file cannot be read
     */
    public List<JudgedCoding> judge(Path input) throws IOException {
        List<JudgedCoding> judged = new ArrayList<>();
        for (GoldArticle article : articles(input, new ArrayList<>())) {
            Coded coded = coder.apply(article.article());
            ParticipantMatch participants = new ParticipantMatch(coded.document(), names);
            for (GoldSentence sentence : article.sentences()) {
                List<EventMention> mentions = codedIn(coded, sentence.span());
                List<EventMatch> typed = new EventPairs(sentence, mentions, participants).where(EventMatch::type);
                for (EventMention mention : mentions) {
                    boolean right = typed.stream().anyMatch(match -> match.coded() == mention);
                    judged.add(new JudgedCoding(coded.document(), coded.outcomes(), mention, right));
                }
            }
        }
        return judged;
    }

    /** The labelled articles of a file or folder. */
    static List<GoldArticle> articles(Path input, List<String> problems) throws IOException {
        GoldArticles reader = new GoldArticles(problems);
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : files(input)) {
            articles.addAll(reader.read(file));
        }
        return articles;
    }

    /** The files of labels that an input means: itself, or those in it at any depth. */
    static List<Path> files(Path input) throws IOException {
        if (!Files.isDirectory(input)) {
            return List.of(input);
        }
        try (Stream<Path> files = Files.walk(input)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private void add(GoldArticle article, CodingScore score) {
        Coded coded = coder.apply(article.article());
        ParticipantMatch participants = new ParticipantMatch(coded.document(), names);
        for (GoldSentence sentence : article.sentences()) {
            score.add(sentence, linker.link(codedIn(coded, sentence.span())), participants);
        }
    }

    private static List<EventMention> codedIn(Coded coded, Span sentence) {
        List<EventMention> mentions = new ArrayList<>();
        for (CodingOutcome outcome : coded.outcomes()) {
            if (outcome instanceof CodingOutcome.Coded one
                    && sentence.overlaps(one.mention().trigger().span())) {
                mentions.add(one.mention());
            }
        }
        return mentions;
    }
}
