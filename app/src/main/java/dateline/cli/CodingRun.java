package dateline.cli;

import dateline.ingest.IngestOutcome;
import dateline.ingest.Ingester;
import dateline.ingest.InputFile;
import dateline.ingest.Reason;
import dateline.ingest.Warning;
import dateline.model.Article;
import dateline.model.EventMention;
import dateline.pipeline.Coded;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads inputs, codes their articles and hands them on in order, with progress, a report and a list of troubles. */
final class CodingRun {

    private final Console console;
    private final CodingOptions options;
    private final Ingester ingester;
    private final List<InputFile> inputs;
    private final boolean countable;

    CodingRun(Console console, CodingOptions options, InputOptions input) {
        this(console, options, input.ingester(), input.files(console.in()), input.areFiles());
    }

    /**
     * A run over inputs at hand.
     *
     * @param countable whether the inputs can be read a second time
     */
    CodingRun(Console console, CodingOptions options, Ingester ingester, List<InputFile> inputs, boolean countable) {
        options.check();
        this.console = console;
        this.options = options;
        this.ingester = ingester;
        this.inputs = List.copyOf(inputs);
        this.countable = countable;
    }

    /**
     * Does it all.
     *
     * @param interruption ends the run early; to be closed by the caller, after what the sink took is written
     * @param coder codes an article; called on several threads at once
     * @param known says why an article need not be coded, or {@code null}
     * @param sink takes what was coded, in order, on this thread
     * @return an {@link ExitCode}
     */
    int run(
            Interruption interruption,
            Function<Article, Coded> coder,
            Function<Article, @Nullable Trouble> known,
            OrderedWork.Receiver<Coded> sink)
            throws IOException {
        return run(interruption, coder, known, sink, trouble -> {});
    }

    /**
     * The same, handing on what is to be said about the inputs, too.
     *
     * @param concern takes every trouble, in order, on this thread; those of an article before the article itself
     */
    int run(
            Interruption interruption,
            Function<Article, Coded> coder,
            Function<Article, @Nullable Trouble> known,
            OrderedWork.Receiver<Coded> sink,
            OrderedWork.Receiver<Trouble> concern)
            throws IOException {
        RunReport report = new RunReport();
        Progress progress = new Progress(console.err(), console.errIsTerminal() && !options.quiet, System::nanoTime);
        countInBackground(progress);
        boolean interrupted;
        try (TroubleFile troubles = new TroubleFile(options.errors)) {
            OrderedWork<Pending, Handled> work = new OrderedWork<>(options.threads, interruption::wished);
            work.run(new Reading(known), pending -> handle(coder, pending), handled -> {
                for (Trouble trouble : handled.troubles()) {
                    report.trouble(trouble);
                    troubles.add(trouble);
                    concern.accept(trouble);
                }
                int sentences = 0;
                if (handled instanceof Handled.Done done) {
                    Coded kept = confident(done.coded());
                    sentences = kept.document().sentences().size();
                    report.coded(sentences, kept.mentions().size());
                    if (console.outIsTerminal()) {
                        progress.clear();
                    }
                    sink.accept(kept);
                }
                progress.step(sentences);
            });
            interrupted = interruption.wished();
            progress.clear();
            if (!options.quiet) {
                report.print(console.err(), progress.seconds(), options.errors == null ? "" : "" + options.errors);
            }
        }
        if (interrupted) {
            return ExitCode.INTERRUPTED;
        }
        return report.count(Trouble.Kind.FAILED) > 0 ? ExitCode.SOME_INPUTS_FAILED : ExitCode.OK;
    }

    private Coded confident(Coded coded) {
        List<EventMention> kept = coded.mentions().stream()
                .filter(mention -> mention.confidence() >= options.minConfidence)
                .toList();
        return coded.withMentions(kept);
    }

    /** The names of the inputs. */
    Set<String> names() {
        return inputs.stream().map(InputFile::name).collect(Collectors.toUnmodifiableSet());
    }

    /** On a terminal, reads everything a first time to know how much there is: reading is far quicker than coding. */
    private void countInBackground(Progress progress) {
        if (!countable || !console.errIsTerminal() || options.quiet) {
            return;
        }
        Thread counter = new Thread(
                () -> {
                    long[] count = {0};
                    inputs.forEach(input -> ingester.read(input, outcome -> count[0]++));
                    progress.total(count[0]);
                },
                "counter");
        counter.setDaemon(true);
        counter.start();
    }

    private static Handled handle(Function<Article, Coded> coder, Pending pending) {
        Article article = pending.article();
        if (article == null) {
            return new Handled.LeftOut(pending.troubles().get(0));
        }
        try {
            return new Handled.Done(coder.apply(article), pending.troubles());
        } catch (RuntimeException | StackOverflowError fault) {
            return new Handled.LeftOut(new Trouble(
                    Trouble.Kind.FAILED,
                    nameOf(article),
                    0,
                    "the coder broke on article " + article.id() + ": " + fault,
                    "report it with the article, leave the article out"));
        }
    }

    private static String nameOf(Article article) {
        return article.file() == null ? article.id() : article.file();
    }

    /**
     * What was read, before it is coded.
     *
     * @param article {@code null} when there is nothing to code; then there is one trouble, which says why
     */
    private record Pending(@Nullable Article article, List<Trouble> troubles) {}

    /** Turns what the ingester says into what is to be done, on the reader's thread, in order. */
    private final class Reading implements Consumer<Consumer<Pending>> {

        private final Function<Article, @Nullable Trouble> known;
        /** Where each article of this run was first seen, by id and hash. */
        private final Map<String, String> seen = new LinkedHashMap<>();

        Reading(Function<Article, @Nullable Trouble> known) {
            this.known = known;
        }

        @Override
        public void accept(Consumer<Pending> next) {
            inputs.forEach(input -> ingester.read(input, outcome -> next.accept(pending(input, outcome))));
        }

        private Pending pending(InputFile input, IngestOutcome outcome) {
            if (outcome instanceof IngestOutcome.Rejected rejected) {
                return new Pending(null, List.of(trouble(rejected)));
            }
            IngestOutcome.Read read = (IngestOutcome.Read) outcome;
            Article article = read.article();
            String file = article.file() == null ? input.name() : article.file();
            String first = seen.putIfAbsent(article.id() + '\n' + article.sha256(), file);
            Trouble reason = first == null
                    ? known.apply(article)
                    : new Trouble(
                            Trouble.Kind.DUPLICATE,
                            file,
                            0,
                            "the same article as " + first,
                            "nothing to do: it is coded once");
            if (reason != null) {
                return new Pending(null, List.of(reason));
            }
            List<Trouble> troubles = new ArrayList<>();
            read.warnings().forEach(warning -> troubles.add(trouble(file, warning)));
            return new Pending(article, List.copyOf(troubles));
        }
    }

    private static Trouble trouble(IngestOutcome.Rejected rejected) {
        Trouble.Kind kind = rejected.reason() == Reason.NOT_ENGLISH ? Trouble.Kind.NOT_ENGLISH : Trouble.Kind.FAILED;
        return new Trouble(kind, rejected.file(), rejected.line(), rejected.message(), rejected.remedy());
    }

    private static Trouble trouble(String file, Warning warning) {
        Trouble.Kind kind = warning.kind() == Warning.Kind.NO_DATE ? Trouble.Kind.NO_DATE : Trouble.Kind.DOUBTFUL;
        return new Trouble(kind, file, 0, warning.message(), warning.remedy());
    }
}
