package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldLinesTest {

    @TempDir
    Path folder;

    private final List<String> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text':'A hit B.','events':[{'type':'ASSAULT','mode':'beat','status':'occurred','actors':['A'],"
                        + "'recipients':['B'],'trigger':'hit'}]}",
                "{'sentence':'A hit B.','type':'ASSAULT','mode':'beat','status':'occurred','actor':'A','recipient':'B',"
                        + "'trigger':'hit'}",
                "{'sentence':7,'text':'A hit B.','type':'assault.beat','status':'Occurred','actor':['A'],"
                        + "'recipients':[{'text':'B','start':6}],'trigger':'hit'}",
                "{'text':'A hit B.','events':[{'type':'ASSAULT/beat','status':'occurred','actors':[{'name':'A'}],"
                        + "'recipient':'B','trigger':'hit'}]}",
            })
    void readsEveryWayOfWritingAnEvent(String line) throws IOException {
        assertThat(read(line))
                .containsExactly(new GoldLine(
                        "gold.jsonl:1",
                        null,
                        "A hit B.",
                        List.of(new GoldLine.Event(
                                "ASSAULT", "beat", true, Status.OCCURRED, List.of("A"), List.of("B"), "hit"))));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'article':'x','text':'Rain fell.','events':[]}",
                "{'article':{'id':'x'},'text':'Rain fell.'}",
                "{'article':'x','text':'Rain fell.','type':null,'actor':null}",
                "{'article':'x','sentence':'Rain fell.','type':'none'}",
            })
    void readsEveryWayOfWritingNoEvent(String line) throws IOException {
        assertThat(read(line)).containsExactly(new GoldLine("gold.jsonl:1", "x", "Rain fell.", List.of()));
    }

    @Test
    void whatALineLeavesOutIsNotJudged() throws IOException {
        GoldLine.Event event = read("{'text':'A hit B.','type':'ASSAULT','actor':'A'}")
                .get(0)
                .events()
                .get(0);

        assertThat(event.judgesMode()).isFalse();
        assertThat(event.status()).isNull();
        assertThat(event.recipients()).isEmpty();
    }

    @Test
    void linesAboutOneSentenceAreOneSentence() throws IOException {
        List<GoldLine> lines = read(
                "{'text':'A hit B and sued C.','type':'ASSAULT','actor':'A','recipient':'B'}",
                "{'text':'A hit B and sued C.','type':'ACCUSE','actor':'A','recipient':'C'}",
                "{'text':'Rain fell.'}");

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).events()).extracting(GoldLine.Event::type).containsExactly("ASSAULT", "ACCUSE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'text':", "[1]", "{'events':[]}", "{'text':'A hit B.','type':'ASSAULT','status':'done'}"})
    void saysWhatIsWrongAndWhere(String line) throws IOException {
        read(line);

        assertThat(problems).singleElement().asString().matches("gold\\.jsonl:1(:\\d+)? expected .*");
    }

    private List<GoldLine> read(String... lines) throws IOException {
        List<String> json =
                List.of(lines).stream().map(line -> line.replace('\'', '"')).toList();
        return GoldLines.read(Files.write(folder.resolve("gold.jsonl"), json), problems);
    }
}
