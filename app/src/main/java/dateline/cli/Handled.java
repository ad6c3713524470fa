package dateline.cli;

import dateline.pipeline.Coded;
import java.util.List;

/** What became of one article, or of an input that gave none. */
sealed interface Handled {

    /** What is to be said about it, often nothing. */
    List<Trouble> troubles();

    /** The article was coded. */
    record Done(Coded coded, List<Trouble> troubles) implements Handled {
        public Done {
            troubles = List.copyOf(troubles);
        }
    }

    /** It was left out, and why. */
    record LeftOut(Trouble trouble) implements Handled {
        @Override
        public List<Trouble> troubles() {
            return List.of(trouble);
        }
    }
}
