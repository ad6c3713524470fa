package dateline;

import dateline.model.Article;
import dateline.model.Claimant;
import dateline.model.CodingOutcome;
import dateline.model.EventDate;
import dateline.model.EventMention;
import dateline.model.Participant;
import dateline.pipeline.Coded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was coded from an article as lines that people can read and compare: one fact a line, in reading order. */
final class Facts {

    private record Fact(int sentence, int start, String words) {}

    private Facts() {}

    static List<String> of(Coded coded) {
        Article article = coded.document().article();
        List<Fact> facts = new ArrayList<>();
        coded.mentions().forEach(mention -> facts.add(fact(mention)));
        for (CodingOutcome outcome : coded.outcomes()) {
            // Rules whose words do not stand in the sentence are not worth a line: every verb has some.
            if (outcome instanceof CodingOutcome.Refused refused && refused.lack() != CodingOutcome.Lack.CONDITION) {
                facts.add(fact(refused));
            }
        }
        facts.sort(Comparator.comparingInt(Fact::sentence)
                .thenComparingInt(Fact::start)
                .thenComparing(Fact::words));
        List<String> lines = new ArrayList<>();
        lines.add("# " + article.headline() + " (" + article.file() + ", " + article.referenceDate() + ")");
        facts.forEach(fact -> lines.add(String.format("s%02d %s", fact.sentence(), fact.words())));
        return lines;
    }

    private static Fact fact(EventMention mention) {
        StringBuilder words = new StringBuilder(kind(mention.type(), mention.mode()));
        EventMention.Folded of = mention.of();
        if (of != null) {
            words.append(" of=").append(kind(of.type(), of.mode()));
        }
        participants(words, " actor=", mention.actors());
        participants(words, " recipient=", mention.recipients());
        if (mention.place() != null) {
            words.append(" place=")
                    .append(mention.place().name())
                    .append('/')
                    .append(mention.place().country());
        }
        EventDate date = mention.date();
        if (date != null) {
            words.append(" date=").append(interval(date)).append('/').append(date.precision());
        }
        if (!mention.claimants().isEmpty()) {
            words.append(
                    mention.claimants().stream().map(Facts::claimant).collect(Collectors.joining(" > ", " says=", "")));
        }
        words.append(' ').append(mention.status()).append(' ').append(mention.foundBy());
        int more = mention.evidence().size() - 1;
        words.append(more == 0 ? "" : " +" + more);
        int sentence = mention.evidence().get(0).sentence();
        return new Fact(sentence, mention.trigger().span().start(), words.toString());
    }

    private static Fact fact(CodingOutcome.Refused refused) {
        return new Fact(
                refused.sentence(),
                refused.trigger().span().start(),
                "- " + refused.rule() + " \"" + refused.trigger().text() + "\" lacks " + refused.lack());
    }

    private static String kind(String type, @Nullable String mode) {
        return mode == null ? type : type + "/" + mode;
    }

    private static void participants(StringBuilder words, String key, List<Participant> participants) {
        for (Participant participant : participants) {
            String country = participant.country() == null ? "---" : participant.country();
            String sector = participant.sectors().isEmpty()
                    ? ""
                    : "." + participant.sectors().get(0);
            words.append(key)
                    .append(country)
                    .append(sector)
                    .append('"')
                    .append(participant.name())
                    .append('"');
        }
    }

    private static String claimant(Claimant claimant) {
        return '"' + claimant.actor().name() + "\" " + claimant.stance();
    }

    private static String interval(EventDate date) {
        return date.start() != null && date.start().equals(date.end())
                ? date.start().toString()
                : date.start() + ".." + date.end();
    }
}
