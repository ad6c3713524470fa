package dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.SharedData;
import dateline.ingest.IngestOptions;
import dateline.ingest.IngestOutcome;
import dateline.ingest.Ingester;
import dateline.ingest.InputFile;
import dateline.language.TestLanguage;
import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.Document;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Every person and body that a careful reader finds in two real reports, under every name that they give it. */
class ExpectedPeopleTest {

    @Test
    void everybodyIsOneIdentityWithTheExpectedCode() throws IOException {
        Path folder = SharedData.path("seeds");
        List<Document> documents = documents(folder);
        SoftAssertions softly = new SoftAssertions();
        for (Map<?, ?> person : expected(folder, "people")) {
            check(softly, documents, person);
        }
        for (Map<?, ?> body : expected(folder, "organizations")) {
            check(softly, documents, body);
        }
        assertThat(documents).isNotEmpty();
        softly.assertAll();
    }

    private static void check(SoftAssertions softly, List<Document> documents, Map<?, ?> entry) {
        String name = (String) entry.get("name");
        String code = (String) entry.get("code");
        List<Actor> actors = documents.stream()
                .flatMap(document -> document.actors().stream())
                .flatMap(mention -> mention.actors().stream())
                .filter(actor -> actor.name().equals(name))
                .distinct()
                .toList();
        softly.assertThat(actors).as(name).hasSize(1);
        for (Actor actor : actors) {
            softly.assertThat(code(actor, code)).as(name).isEqualTo(code);
        }
        if (entry.get("as") instanceof List<?> aliases) {
            for (Object alias : aliases) {
                softly.assertThat(documents)
                        .as(alias + " is " + name)
                        .anyMatch(document -> isCalled(document, (String) alias, name));
            }
        }
    }

    private static String code(Actor actor, String expected) {
        String sector = actor.sectors().isEmpty() ? "" : actor.sectors().get(0);
        return expected.contains(" ") ? actor.country() + " " + sector : sector;
    }

    private static boolean isCalled(Document document, String alias, String name) {
        for (ActorMention mention : document.actors()) {
            String words = mention.span().of(document.article().text()).toLowerCase(Locale.ROOT);
            boolean same = words.endsWith(alias.toLowerCase(Locale.ROOT));
            if (same && mention.actors().stream().anyMatch(actor -> actor.name().equals(name))) {
                return true;
            }
        }
        return false;
    }

    private static List<Document> documents(Path folder) {
        List<Document> documents = new ArrayList<>();
        Ingester ingester = new Ingester(IngestOptions.standard());
        ingester.read(InputFile.of(folder.resolve("000_3e999e4cd100cc5c.txt")), outcome -> {
            if (outcome instanceof IngestOutcome.Read read) {
                documents.add(
                        ActorCases.resolver().resolve(TestLanguage.annotator().annotate(read.article())));
            }
        });
        return documents;
    }

    private static List<Map<?, ?>> expected(Path folder, String part) throws IOException {
        List<Map<?, ?>> entries = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(folder.resolve("expected.yaml"))) {
            Map<?, ?> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            for (Object entry : (List<?>) root.get(part)) {
                entries.add((Map<?, ?>) entry);
            }
        }
        return entries;
    }
}
