package dateline.evaluate;

import dateline.model.Claimant;
import dateline.model.EventDate;
import dateline.model.EventMention;
import dateline.model.Participant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares a coded mention with an expected event, field by field. */
final class ExpectedMatch {

    private final NameMatch names;

    ExpectedMatch(NameMatch names) {
        this.names = names;
    }

    /** Whether the mention is the event: type, actor, recipient and status. */
    boolean isHit(ExpectedEvent expected, EventMention mention) {
        return typeFits(expected, mention)
                && allNamed(expected.actors(), mention.actors())
                && allNamed(expected.recipients(), mention.recipients())
                && expected.status().equals(mention.status().toString());
    }

    /** The fields that are given and not right, by name; empty when the mention has every given field right. */
    List<String> wrongFields(ExpectedEvent expected, EventMention mention) {
        List<String> wrong = new ArrayList<>();
        note(wrong, "type", typeFits(expected, mention));
        note(wrong, "actor", allNamed(expected.actors(), mention.actors()));
        note(wrong, "recipient", allNamed(expected.recipients(), mention.recipients()));
        note(wrong, "status", expected.status().equals(mention.status().toString()));
        note(wrong, "mode", expected.mode() == null || expected.mode().equals(mention.mode()));
        note(wrong, "of", ofFits(expected, mention));
        note(wrong, "context", expected.context() == null || mention.contexts().contains(expected.context()));
        note(wrong, "date", dateFits(expected.date(), mention.date()));
        note(
                wrong,
                "precision",
                expected.precision() == null
                        || (mention.date() != null
                                && expected.precision()
                                        .equals(mention.date().precision().toString())));
        note(
                wrong,
                "place",
                expected.place() == null || (mention.place() != null && placeFits(expected.place(), mention)));
        note(wrong, "said_by", claimantFits(expected.saidBy(), mention.claimants()));
        return wrong;
    }

    /** Whether one of the mention's evidences shares words with the expected evidence. */
    static boolean evidenceOverlaps(ExpectedEvent expected, EventMention mention) {
        String wanted = expected.evidence();
        return mention.evidence().stream()
                .anyMatch(evidence -> evidence.text().contains(wanted)
                        || wanted.contains(evidence.text())
                        || wanted.contains(mention.trigger().text()) && shares(evidence.text(), wanted));
    }

    private static boolean shares(String one, String other) {
        int longest = Math.min(25, other.length());
        for (int i = 0; i + longest <= other.length(); i++) {
            if (one.contains(other.substring(i, i + longest))) {
                return true;
            }
        }
        return false;
    }

    private static void note(List<String> wrong, String field, boolean right) {
        if (!right) {
            wrong.add(field);
        }
    }

    private static boolean typeFits(ExpectedEvent expected, EventMention mention) {
        return expected.type().equals(mention.type())
                || (expected.ofType() == null && expected.alternatives().contains(mention.type()));
    }

    private static boolean ofFits(ExpectedEvent expected, EventMention mention) {
        if (expected.ofType() == null) {
            return true;
        }
        EventMention.Folded of = mention.of();
        if (of == null) {
            return false;
        }
        boolean type =
                expected.ofType().equals(of.type()) || expected.alternatives().contains(of.type());
        return type && (expected.ofMode() == null || expected.ofMode().equals(of.mode()));
    }

    private boolean allNamed(List<String> wanted, List<Participant> participants) {
        return wanted.stream()
                .allMatch(name -> participants.stream().anyMatch(one -> names.matches(name, one.actor(), one.text())));
    }

    private boolean claimantFits(@Nullable String saidBy, List<Claimant> claimants) {
        if (saidBy == null) {
            return true;
        }
        if (saidBy.isEmpty()) {
            return claimants.isEmpty();
        }
        return claimants.stream().anyMatch(claimant -> names.matches(saidBy, claimant.actor(), claimant.text()));
    }

    private static boolean placeFits(String place, EventMention mention) {
        return mention.place() != null && mention.place().name().equals(place);
    }

    private static boolean dateFits(@Nullable String expected, @Nullable EventDate date) {
        if (expected == null) {
            return true;
        }
        if (date == null) {
            return false;
        }
        String[] ends = expected.split("/", 2);
        return first(ends[0]).equals(date.start())
                && last(ends[ends.length - 1]).equals(date.end());
    }

    private static LocalDate first(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate last(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }
}
