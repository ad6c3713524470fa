package dateline.pipeline;

import dateline.lexicon.EventRule;
import dateline.lexicon.Problem;
import dateline.lexicon.RuleCodes;
import dateline.lexicon.RuleExample;
import dateline.model.Article;
import dateline.model.Block;
import dateline.model.EventMention;
import dateline.model.Participant;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs the examples and counter-examples of event rules: every example must be coded as written by its own rule, and no
 * counter-example may fire it.
 */
public final class RuleExamples {

    private final Function<Article, List<EventMention>> coder;

    /** @param coder codes an article with the lexicon that the rules are from */
    public RuleExamples(Function<Article, List<EventMention>> coder) {
        this.coder = coder;
    }

    /** What does not come out as written, by rule. */
    public List<Problem> check(List<EventRule> rules) {
        List<Problem> problems = new ArrayList<>();
        for (EventRule rule : rules) {
            for (RuleExample example : rule.examples()) {
                String fault = fault(rule, example);
                if (fault != null) {
                    problems.add(problem(rule, RuleCodes.EXAMPLE_FAILS, fault));
                }
            }
            for (String sentence : rule.counterExamples()) {
                if (code(sentence).stream().anyMatch(mention -> isBy(rule, mention))) {
                    String message = rule.id() + " fires in its counter-example '" + sentence + "'; narrow it";
                    problems.add(problem(rule, RuleCodes.COUNTER_EXAMPLE_FIRES, message));
                }
            }
        }
        return problems;
    }

    private @Nullable String fault(EventRule rule, RuleExample example) {
        List<EventMention> mentions = code(example.sentence());
        List<EventMention> own =
                mentions.stream().filter(mention -> isBy(rule, mention)).toList();
        if (own.stream().anyMatch(mention -> fits(rule, example, mention))) {
            return null;
        }
        StringBuilder found = new StringBuilder();
        (own.isEmpty() ? mentions : own)
                .forEach(mention -> found.append(found.isEmpty() ? "" : "; ").append(shown(mention)));
        return rule.id() + " in '" + example.sentence() + "': expected " + expected(rule, example) + ", found "
                + (found.isEmpty() ? "nothing" : found);
    }

    private static boolean fits(EventRule rule, RuleExample example, EventMention mention) {
        String type = example.type() == null ? null : example.type();
        boolean typeFits =
                type == null ? mention.type().equals(rule.type()) || mention.of() != null : type.equals(mention.type());
        return typeFits
                && (example.mode() == null || example.mode().equals(mention.mode()))
                && (example.status() == null
                        || example.status().equals(mention.status().toString()))
                && allNamed(example.actors(), mention.actors())
                && allNamed(example.recipients(), mention.recipients());
    }

    private static boolean allNamed(List<String> names, List<Participant> participants) {
        return names.stream().allMatch(name -> participants.stream().anyMatch(one -> isNamed(name, one)));
    }

    private static boolean isNamed(String name, Participant participant) {
        if (name.equals("-")) {
            return participant.text() == null;
        }
        String words = participant.name() + " " + participant.text();
        return words.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isBy(EventRule rule, EventMention mention) {
        return mention.foundBy().equals("rule:" + rule.id());
    }

    private List<EventMention> code(String sentence) {
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, sentence.length()));
        return coder.apply(new Article(
                "example", sentence, List.of(block), null, null, null, null, null, null, null, "en", "", null));
    }

    private static String expected(EventRule rule, RuleExample example) {
        String type = example.type() == null ? rule.type() : example.type();
        return type + " " + example.actors() + " > " + example.recipients()
                + (example.status() == null ? "" : " [" + example.status() + "]");
    }

    private static String shown(EventMention mention) {
        return mention.type() + (mention.mode() == null ? "" : "/" + mention.mode()) + " " + names(mention.actors())
                + " > " + names(mention.recipients()) + " [" + mention.status() + "] " + mention.foundBy();
    }

    private static List<String> names(List<Participant> participants) {
        return participants.stream().map(Participant::name).toList();
    }

    private static Problem problem(EventRule rule, String code, String message) {
        int colon = rule.where().lastIndexOf(':');
        int line = Integer.parseInt(rule.where().substring(colon + 1));
        return new Problem(rule.where().substring(0, colon), line, 1, code, message);
    }
}
