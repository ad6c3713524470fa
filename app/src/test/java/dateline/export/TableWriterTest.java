package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Examples;
import dateline.model.EventMention;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableWriterTest {

    @Test
    void marksTheWordsInBrackets() throws IOException {
        assertThat(table(TableStyle.PLAIN, Examples.mention("m1", "a1"))).isEqualTo("""
                Kenya expels envoy  (expels.txt, 2024-03-08)

                  SANCTION expel, occurred, 2024-03-08 (day), Nairobi (KEN)
                  Kenya (KEN) → envoy of Norway (NOR GOV)
                    [actor Kenya] [action expelled] [recipient the envoy of Norway] on [date Friday], the foreign
                    minister said.
                    says: foreign minister (said) · rule:sanction.expel-diplomat · 0.8765

                """);
    }

    @Test
    void marksTheWordsInColourOnATerminal() throws IOException {
        assertThat(table(new TableStyle(true, 200), Examples.mention("m1", "a1")))
                .contains("\u001b[1;36mKenya\u001b[0m \u001b[1;33mexpelled\u001b[0m")
                .doesNotContain("[actor");
    }

    @Test
    void saysWhatAPlannedEventIsOf() throws IOException {
        assertThat(table(TableStyle.PLAIN, Examples.bareMention("m1", "a1")))
                .contains("  SANCTION of COOPERATE, planned\n  foreign minister (GOV)\n");
    }

    @Test
    void saysNothingOfAnArticleWithoutMentions() throws IOException {
        assertThat(table(TableStyle.PLAIN)).isEmpty();
    }

    private static String table(TableStyle style, EventMention... mentions) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = new TableWriter(out, style)) {
            writer.write(Examples.document("a1"), List.of(mentions));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
