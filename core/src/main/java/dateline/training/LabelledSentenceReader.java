package dateline.training;

import dateline.lexicon.OlderRoots;
import dateline.lexicon.Ontology;
import dateline.lexicon.Problem;
import dateline.model.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads files of labelled sentences; see the package for their format. */
public final class LabelledSentenceReader {

    private static final int COLUMNS = 4;

    private final Ontology ontology;

    /** @param ontology whose types and modes the labels are */
    public LabelledSentenceReader(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * Reads files, in the order given.
     *
     * @throws IOException if a file cannot be read or is not UTF-8
     */
    public LabelledSentences read(List<Path> files) throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            LabelledSentences one =
                    read(String.valueOf(file.getFileName()), Files.readAllLines(file, StandardCharsets.UTF_8));
            sentences.addAll(one.sentences());
            problems.addAll(one.problems());
        }
        return new LabelledSentences(sentences, problems);
    }

    /**
     * Reads the lines of one file.
     *
     * @param file as messages name it
     */
    LabelledSentences read(String file, List<String> lines) {
        List<LabelledSentence> sentences = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = new Line(file, i + 1, lines.get(i).split("\t", -1), problems);
            LabelledSentence sentence = line.read(ontology);
            if (sentence != null) {
                sentences.add(sentence);
            }
        }
        return new LabelledSentences(sentences, problems);
    }

    /** One line and the place for its faults. */
    private record Line(String file, int number, String[] cells, List<Problem> problems) {

        @Nullable
        LabelledSentence read(Ontology ontology) {
            if (cells.length != COLUMNS && cells.length != COLUMNS + 1) {
                return fault(
                        0,
                        SentenceCodes.COLUMNS,
                        "expected 4 columns (type, status, register, sentence) or a fifth (CAMEO code), found "
                                + cells.length);
            }
            int dot = cells[0].indexOf('.');
            String type = dot < 0 ? cells[0] : cells[0].substring(0, dot);
            String mode = dot < 0 ? null : cells[0].substring(dot + 1);
            boolean none = type.equals(LabelledSentence.NONE);
            if (none ? mode != null : !ontology.allows(type, mode)) {
                return fault(0, SentenceCodes.TYPE, "expected TYPE, TYPE.mode or NONE, found '" + cells[0] + "'");
            }
            if (cells.length > COLUMNS && OlderRoots.ofCameo(cells[COLUMNS]) == null) {
                return fault(
                        COLUMNS,
                        SentenceCodes.COLUMNS,
                        "expected a CAMEO code from 03 to 20, found '" + cells[COLUMNS] + "'");
            }
            Status status = status(cells[1]);
            if (none ? !cells[1].equals("-") : status == null) {
                String wanted = none ? "'-', since there is no event" : "a status such as 'occurred'";
                return fault(1, SentenceCodes.STATUS, "expected " + wanted + ", found '" + cells[1] + "'");
            }
            if (!LabelledSentence.REGISTERS.contains(cells[2])) {
                String wanted = String.join(", ", LabelledSentence.REGISTERS);
                return fault(2, SentenceCodes.REGISTER, "expected one of " + wanted + ", found '" + cells[2] + "'");
            }
            return marked(type, mode, status);
        }

        private @Nullable LabelledSentence marked(String type, @Nullable String mode, @Nullable Status status) {
            MarkedText marked = new MarkedText(cells[3]);
            MarkedText.Fault fault = marked.fault();
            if (fault != null) {
                return add(new Problem(file, number, column(3) + fault.at(), SentenceCodes.MARK, fault.message()));
            }
            LabelledSentence sentence = new LabelledSentence(
                    type,
                    mode,
                    status,
                    cells[2],
                    marked.text(),
                    marked.actors(),
                    marked.recipients(),
                    marked.triggers(),
                    cells.length > COLUMNS ? cells[COLUMNS] : null,
                    file + ":" + number);
            String lack = lack(sentence);
            return lack == null ? sentence : fault(3, SentenceCodes.EVENT, lack);
        }

        private static @Nullable String lack(LabelledSentence sentence) {
            boolean participants =
                    !sentence.actors().isEmpty() || !sentence.recipients().isEmpty();
            boolean trigger = !sentence.triggers().isEmpty();
            if (!sentence.isEvent()) {
                return trigger ? "expected no trigger {T:…} where there is no event, found one" : null;
            }
            if (sentence.text().isBlank() || !trigger) {
                return "expected a trigger {T:…}, found none";
            }
            return participants ? null : "expected an actor {A:…} or a recipient {R:…}, found neither";
        }

        private @Nullable LabelledSentence fault(int cell, String code, String message) {
            return add(new Problem(file, number, column(cell), code, message));
        }

        private @Nullable LabelledSentence add(Problem problem) {
            problems.add(problem);
            return null;
        }

        /** Where a cell begins, from 1. */
        private int column(int cell) {
            int column = 1;
            for (int i = 0; i < cell; i++) {
                column += cells[i].length() + 1;
            }
            return column;
        }

        private static @Nullable Status status(String word) {
            for (Status status : Status.values()) {
                if (status.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return status;
                }
            }
            return null;
        }
    }
}
