package dateline.evaluate;

import dateline.lexicon.Countries;
import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Claimant;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Participant;
import dateline.model.Span;
import dateline.pipeline.Coded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Scores whole articles against what a careful reader takes from them: a YAML file beside the text dumps that it is
 * about.
 *
 * <p>An expected event is hit when a mention of its article has its type (or an accepted one), actor, recipient and
 * status; it is full when every field that the reader gave is right too. Each mention serves one expected event. What
 * serves none is an extra, for a person to judge.
 */
public final class ExpectedEvaluation {

    private final Function<Path, List<Coded>> coder;
    private final NameMatch names;
    private final ExpectedMatch match;

    /** @param coder reads and codes all articles of a file */
    public ExpectedEvaluation(Function<Path, List<Coded>> coder, Countries countries) {
        this.coder = coder;
        this.names = new NameMatch(countries);
        this.match = new ExpectedMatch(names);
    }

    /**
     * Codes the dumps beside the file and compares.
     *
     * @throws IOException if the file or a dump cannot be read
     */
    public EvaluationResult evaluate(Path file) throws IOException {
        ExpectedFile expected = ExpectedFile.read(file);
        List<Coded> coded = codeDumpsBeside(file);
        Map<String, Coded> articles = byExpectedId(expected, coded);
        ExpectedReport report = new ExpectedReport();
        Set<EventMention> used = new LinkedHashSet<>();
        List<ExpectedEvent> events = expected.events();
        events.forEach(event -> hit(event, articles, used, report));
        for (Map.Entry<String, Coded> article : articles.entrySet()) {
            for (EventMention mention : article.getValue().mentions()) {
                if (!used.contains(mention)) {
                    report.extra(article.getKey(), mention);
                }
            }
        }
        articles.forEach((id, one) -> report.article(one.document().article()));
        expected.part("people").forEach(person -> report.person(person, holds(person, articles.values())));
        expected.part("organizations").forEach(body -> report.person(body, holds(body, articles.values())));
        expected.part("quotes").forEach(quote -> report.quote(quote, holdsQuote(quote, articles)));
        expected.part("disputes").forEach(dispute -> report.dispute(dispute, holdsDispute(dispute, articles)));
        return new ExpectedClaims(names, articles).added(expected, report.result());
    }

    private List<Coded> codeDumpsBeside(Path file) throws IOException {
        List<Coded> coded = new ArrayList<>();
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return coded;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(path -> path.getFileName().toString().endsWith(".txt"))
                    .sorted()
                    .forEach(path -> coded.addAll(coder.apply(path)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return coded;
    }

    private static Map<String, Coded> byExpectedId(ExpectedFile expected, List<Coded> coded) {
        Map<String, Coded> articles = new LinkedHashMap<>();
        for (Map<String, Object> entry : expected.part("articles")) {
            String headline = ExpectedFile.required(entry, "headline");
            for (Coded one : coded) {
                if (one.document().article().headline().equals(headline)) {
                    articles.putIfAbsent(ExpectedFile.required(entry, "id"), one);
                }
            }
        }
        return articles;
    }

    private void hit(ExpectedEvent event, Map<String, Coded> articles, Set<EventMention> used, ExpectedReport report) {
        Coded article = articles.get(event.article());
        List<EventMention> mentions = article == null ? List.of() : article.mentions();
        EventMention best = null;
        List<String> bestWrong = List.of();
        for (EventMention mention : mentions) {
            boolean free = !used.contains(mention)
                    && (ExpectedMatch.evidenceOverlaps(event, mention) || match.isHit(event, mention));
            if (free) {
                List<String> wrong = match.wrongFields(event, mention);
                boolean better = best == null
                        || core(wrong) < core(bestWrong)
                        || (core(wrong) == core(bestWrong) && wrong.size() < bestWrong.size());
                if (better) {
                    best = mention;
                    bestWrong = wrong;
                }
            }
        }
        boolean isHit = best != null && match.isHit(event, best);
        if (isHit) {
            used.add(best);
        }
        report.event(event, best, isHit, bestWrong);
    }

    private static long core(List<String> wrong) {
        return wrong.stream()
                .filter(List.of("type", "actor", "recipient", "status")::contains)
                .count();
    }

    /** Whether an actor of that name is known in an article with the country and first sector given. */
    private boolean holds(Map<String, Object> person, Collection<Coded> articles) {
        String name = ExpectedFile.required(person, "name");
        String code = ExpectedFile.text(person, "code");
        for (Coded coded : articles) {
            for (Actor actor : actorsOf(coded)) {
                if (actor.name().equals(name) && (code == null || codeFits(code, actor))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Actor> actorsOf(Coded coded) {
        List<Actor> actors = new ArrayList<>();
        for (ActorMention mention : coded.document().actors()) {
            actors.addAll(mention.actors());
        }
        for (EventMention mention : coded.mentions()) {
            Stream.concat(mention.actors().stream(), mention.recipients().stream())
                    .map(Participant::actor)
                    .forEach(actors::add);
        }
        return actors;
    }

    private static boolean codeFits(String code, Actor actor) {
        for (String part : code.split(" ")) {
            if (!part.equals(actor.country()) && !actor.sectors().contains(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsQuote(Map<String, Object> quote, Map<String, Coded> articles) {
        Coded coded = articles.get(ExpectedFile.required(quote, "article"));
        if (coded == null) {
            return false;
        }
        Document document = coded.document();
        Article article = document.article();
        String speaker = ExpectedFile.required(quote, "speaker");
        String words = ExpectedFile.required(quote, "text");
        for (Attribution attribution : document.attributions()) {
            boolean spoken = attribution.claimants().stream().anyMatch(actor -> names.matches(speaker, actor, null));
            if (spoken && attribution.content().stream().anyMatch(span -> contains(article, span, words))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mention in the words of the claim has its claimant and is denied by whom the reader says. */
    private boolean holdsDispute(Map<String, Object> dispute, Map<String, Coded> articles) {
        Coded coded = articles.get(ExpectedFile.required(dispute, "article"));
        String claim = ExpectedFile.required(dispute, "claim");
        return coded != null
                && coded.mentions().stream()
                        .anyMatch(mention -> claim.contains(mention.trigger().text())
                                && says(ExpectedFile.required(dispute, "said_by"), mention.claimants())
                                && mention.denials().stream()
                                        .anyMatch(denial ->
                                                says(ExpectedFile.required(dispute, "denied_by"), denial.claimants())));
    }

    private boolean says(String name, List<Claimant> claimants) {
        return claimants.stream().anyMatch(claimant -> names.matches(name, claimant.actor(), claimant.text()));
    }

    private static boolean contains(Article article, Span span, String words) {
        return span.of(article.text()).contains(words);
    }
}
