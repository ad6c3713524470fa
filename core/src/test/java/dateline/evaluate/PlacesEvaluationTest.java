package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.TestLanguage;
import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.place.PlaceResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesEvaluationTest {

    private static final String ARTICLES = """
            <articles>
              <article docid="1">
                <domain>example.org</domain>
                <dltime>2020-03-20 12:24:52</dltime>
                <text><![CDATA[A man from Mali was held in Paris, and one from Oz in Rome.]]></text>
                <toponyms count="4">
                  <toponym><start>11</start><end>15</end><phrase>Mali</phrase><gaztag geonameid="2453866">
                    <name>Mali</name><fclass>A</fclass><fcode>PCLI</fcode><lat>17.5</lat><lon>-4</lon>
                    <country geonameid="2453866">Mali</country></gaztag></toponym>
                  <toponym><start>28</start><end>33</end><phrase>Paris</phrase><gaztag geonameid="4717560">
                    <name>Paris</name><fclass>P</fclass><fcode>PPL</fcode><lat>33.66</lat><lon>-95.55</lon>
                    <country geonameid="6252001">United States</country><admin1 geonameid="1">Texas</admin1>
                  </gaztag></toponym>
                  <toponym><start>48</start><end>50</end><phrase>Oz</phrase></toponym>
                  <toponym><start>54</start><end>58</end><phrase>Rome</phrase><gaztag geonameid="3169070">
                    <name>Rome</name><fclass>P</fclass><fcode>PPLC</fcode><lat>41.89</lat><lon>12.51</lon>
                    <country geonameid="1">Italy</country></gaztag></toponym>
                </toponyms>
              </article>
            </articles>
            """;

    @Test
    void scoresMeaningsAndDetection(@TempDir Path folder) throws IOException {
        Lexicon lexicon = Lexicon.load(LexiconFiles.shipped()).lexicon();
        Path file = Files.writeString(folder.resolve("lgl.xml"), ARTICLES);

        EvaluationResult result = new PlacesEvaluation(
                        TestLanguage.annotator(), new PlaceResolver(lexicon), lexicon.countries())
                .evaluate(file);

        // Paris is taken for the French one; Oz has no point to compare.
        assertThat(result.figures()).containsEntry("n", 3.0).containsEntry("acc161", 2.0 / 3);
        assertThat(result.figures()).containsEntry("exact", 2.0 / 3).containsEntry("country", 2.0 / 3);
        assertThat(result.figures().get("detectionR")).isGreaterThanOrEqualTo(0.75);
        assertThat(result.predictions().get(1)).startsWith("1\t11\t15\tMali\tMali\t\tMLI\t\t\tcountry");
    }
}
