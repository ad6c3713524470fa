package dateline.export;

import dateline.lexicon.Ontology;
import org.jspecify.annotations.Nullable;

/** The two numbers that PLOVER gives every event by its type and mode. */
public interface Scale {

    /** Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    int quad(String type);

    /** Conflict–cooperation score, from −10 (conflict) to 10 (cooperation). */
    double score(String type, @Nullable String mode);

    /** The numbers of an ontology. */
    static Scale of(Ontology ontology) {
        return new Scale() {
            @Override
            public int quad(String type) {
                return ontology.quad(type);
            }

            @Override
            public double score(String type, @Nullable String mode) {
                return ontology.score(type, mode);
            }
        };
    }
}
