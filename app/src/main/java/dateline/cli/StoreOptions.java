package dateline.cli;

import dateline.export.Scale;
import dateline.store.Rating;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store a command reads. */
final class StoreOptions {

    @Option(
            names = "--db",
            paramLabel = "FILE",
            required = true,
            description = "The DuckDB file that 'dateline ingest' made.")
    Path database = Path.of("");

    /** The numbers of a scale as a store keeps them. */
    static Rating rating(Scale scale) {
        return new Rating() {
            @Override
            public int quad(String type) {
                return scale.quad(type);
            }

            @Override
            public double score(String type, @Nullable String mode) {
                return scale.score(type, mode);
            }
        };
    }

    /** What a store kept, as a scale. */
    static Scale scale(Rating rating) {
        return new Scale() {
            @Override
            public int quad(String type) {
                return rating.quad(type);
            }

            @Override
            public double score(String type, @Nullable String mode) {
                return rating.score(type, mode);
            }
        };
    }
}
