package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.Examples;
import dateline.model.EventMention;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonlWriterTest {

    @Test
    void writesEveryFieldInTheContractsOrder() throws IOException {
        assertThat(jsonl(Examples.mention("m1", "a1"))).isEqualTo("""
                {"id":"m1","article":{"id":"a1","title":"Kenya expels envoy","url":"https://news.example/1",\
                "publisher":null,"published":"2024-03-08","file":"expels.txt"},\
                "type":"SANCTION","of":null,"mode":"expel","contexts":["diplomatic"],\
                "status":"occurred","quad":4,"score":-5.5,\
                "actors":[{"name":"Kenya","text":"Kenya","country":"KEN","sectors":[],"start":20,"end":25}],\
                "recipients":[{"name":"envoy of Norway","text":"the envoy of Norway","country":"NOR",\
                "sectors":["GOV"],"start":35,"end":54}],\
                "date":{"start":"2024-03-08","end":"2024-03-08","precision":"day","text":"Friday","from":"relative"},\
                "place":{"name":"Nairobi","country":"KEN","admin1":"Nairobi County","lat":-1.28333,"lon":36.81667,\
                "precision":"city","id":"184745"},\
                "claimants":[{"name":"foreign minister","text":"the foreign minister","country":null,\
                "sectors":["GOV"],"cue":"said","stance":"asserts"}],\
                "evidence":[{"sentence":0,"start":20,"end":64,"text":"Kenya expelled the envoy of Norway on Friday"}],\
                "trigger":{"text":"expelled","start":26,"end":34},\
                "found_by":"rule:sanction.expel-diplomat","confidence":0.8765,"denials":[]}
                """);
    }

    @Test
    void writesWhatIsMissingAsNullAndListsAsEmpty() throws IOException {
        JsonNode json = new ObjectMapper().readTree(jsonl(Examples.bareMention("m1", "a1")));

        assertThat(json.get("mode").isNull()).isTrue();
        assertThat(json.get("date").isNull()).isTrue();
        assertThat(json.get("place").isNull()).isTrue();
        assertThat(json.get("recipients")).isEmpty();
        assertThat(json.get("claimants")).isEmpty();
        assertThat(json.get("contexts")).isEmpty();
        assertThat(json.at("/actors/0/start").isNull()).isTrue();
        assertThat(json.at("/of/type").textValue()).isEqualTo("COOPERATE");
        assertThat(json.at("/of/mode").isNull()).isTrue();
    }

    @Test
    void offsetsPointAtTheWordsInTheStoredText() throws IOException {
        JsonNode json = new ObjectMapper().readTree(jsonl(Examples.mention("m1", "a1")));

        JsonNode recipient = json.at("/recipients/0");
        assertThat(Examples.TEXT.substring(
                        recipient.get("start").intValue(), recipient.get("end").intValue()))
                .isEqualTo(recipient.get("text").textValue());
    }

    @Test
    void writesALineForEachMention() throws IOException {
        assertThat(jsonl(Examples.mention("m1", "a1"), Examples.bareMention("m2", "a1"))
                        .lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
    }

    private static String jsonl(EventMention... mentions) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonlWriter writer = new JsonlWriter(out, Examples.SCALE)) {
            writer.write(Examples.document("a1"), List.of(mentions));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
