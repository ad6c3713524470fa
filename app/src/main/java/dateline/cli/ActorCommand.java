package dateline.cli;

import dateline.actor.WhoIs;
import dateline.export.FindingsWriter;
import dateline.lexicon.Country;
import dateline.lexicon.Lexicon;
import dateline.lexicon.Name;
import dateline.lexicon.Period;
import dateline.lexicon.PhraseIndex;
import dateline.lexicon.Standing;
import dateline.model.Article;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline actor}: whom a name means, and what they were when. */
@Command(
        name = "actor",
        description = "Say whom a name means in the lexicon, with codes and offices over time; of a text, whom each "
                + "name, role and pronoun means.",
        footerHeading = "Examples:%n",
        footer = {
            "  dateline actor 'Angela Merkel'",
            "  dateline actor Merkel --date 2022-03-01    as of a day: a former chancellor is not the government",
            "  dateline actor Kremlin",
            "  dateline actor --text 'The French president met his Kenyan counterpart.' --date 2024-03-08",
            "  dateline actor - --json <report.txt        every actor of a report",
            ""
        })
final class ActorCommand implements Callable<Integer> {

    private final Console console;

    private final Engines engines;

    @Parameters(
            paramLabel = "NAME|-",
            arity = "1..*",
            description = "A name as reports write it, or - for a text from standard input.")
    List<String> words = List.of();

    @Option(names = "--text", description = "Read the words as a text rather than as one name.")
    boolean isText;

    @Mixin
    TextOptions text = new TextOptions();

    @Mixin
    LexiconOptions options = new LexiconOptions();

    ActorCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        return isText || TextOptions.isInput(words) ? readText() : lookUp();
    }

    private int readText() throws IOException {
        PrintWriter out = console.text();
        FindingsWriter findings = new FindingsWriter(out, text.json);
        List<Article> articles = text.articles(words, console);
        Engine engine = engines.load(options);
        for (Article article : articles) {
            findings.actors(engine.code(article).document());
            out.flush();
        }
        return ExitCode.OK;
    }

    private int lookUp() throws IOException {
        Lexicon lexicon = options.load();
        String name = String.join(" ", words).strip();
        List<String> tokens = List.of(name.split("\\s+"));
        PhraseIndex.Match<Name> match = lexicon.names().longest(0, tokens.size(), tokens::get);
        boolean known = match != null && match.end() == tokens.size();
        List<WhoIs.Candidate> candidates =
                known && !text.json ? List.of() : new WhoIs(lexicon).candidates(name, text.date);
        PrintWriter out = console.text();
        if (known && !text.json) {
            match.values().forEach(meaning -> print(out, meaning));
        } else if (candidates.isEmpty()) {
            console.err()
                    .println("dateline: no country, public figure or organization of the lexicon is named '" + name
                            + "'; write it as reports do, or add it to actors.tsv or organizations.tsv");
            return ExitCode.FAILURE;
        } else {
            FindingsWriter findings = new FindingsWriter(out, text.json);
            for (WhoIs.Candidate one : candidates) {
                findings.candidate(one.actor(), one.kind(), one.current(), one.because());
            }
        }
        out.flush();
        return ExitCode.OK;
    }

    private void print(PrintWriter out, Name meaning) {
        if (meaning instanceof Name.OfPerson named) {
            out.println(named.person().name() + "  (person " + named.person().id() + ")");
            standings(out, named.person().standings());
        } else if (meaning instanceof Name.OfOrganization named) {
            out.println(named.organization().name() + "  (organization "
                    + named.organization().id() + ")");
            standings(out, named.organization().standings());
        } else if (meaning instanceof Name.SeatOf seat) {
            out.println("seat of " + seat.organization().name());
            standings(out, seat.organization().standings());
        } else if (meaning instanceof Name.OfCountry named) {
            country(out, "", named.country(), "");
        } else if (meaning instanceof Name.Demonym demonym) {
            country(out, "of ", demonym.country(), "");
        } else if (meaning instanceof Name.Seat seat) {
            country(out, "seat of ", seat.country(), " " + String.join(" ", seat.sectors()));
        }
    }

    private static void country(PrintWriter out, String relation, Country country, String sectors) {
        out.println(relation + country.name() + "  (country)");
        out.println("  " + country.code() + sectors + "  " + country.where());
    }

    private void standings(PrintWriter out, List<Standing> standings) {
        LocalDate day = text.date;
        List<Standing> shown = standings.stream()
                .filter(standing -> day == null || standing.period().contains(day))
                .toList();
        if (shown.isEmpty()) {
            out.println("  nothing in the lexicon holds on " + day);
        }
        for (Standing standing : shown) {
            String country = standing.country() == null ? "" : standing.country() + " ";
            String note = standing.note() == null ? "" : "  " + standing.note();
            out.println("  " + country + String.join(" ", standing.sectors()) + "  " + period(standing.period()) + note
                    + "  " + standing.where());
        }
    }

    private static String period(Period period) {
        if (period.from() == null && period.to() == null) {
            return "always";
        }
        return (period.from() == null ? ".." : period.from()) + "/" + (period.to() == null ? ".." : period.to());
    }
}
