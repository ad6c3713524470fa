package dateline.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The fields of the index, and how their words are told apart. */
final class Fields {

    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String ACTOR = "actor";
    static final String RECIPIENT = "recipient";
    static final String TYPE = "type";
    static final String MODE = "mode";
    static final String STATUS = "status";
    static final String COUNTRY = "country";
    static final String PLACE = "place";
    static final String SAYS = "says";
    static final String PUBLISHER = "publisher";
    static final String DATE = "date";

    /** For us, not for queries. */
    static final String ID = "id";

    static final String ARTICLE = "article";
    static final String KIND = "kind";
    static final String CODING = "coding";
    static final String DAY = "day";
    static final String SENTENCE = "sentence";
    static final String STARTS = "starts";

    /** Fields that a query may name. */
    static final List<String> OF_QUERIES =
            List.of(ACTOR, RECIPIENT, TYPE, MODE, STATUS, PLACE, COUNTRY, DATE, SAYS, PUBLISHER, TITLE, TEXT, ARTICLE);

    /** Fields of names: their words are not reduced to stems. */
    private static final List<String> NAMES = List.of(ACTOR, RECIPIENT, PLACE, SAYS, PUBLISHER);

    private Fields() {}

    static Analyzer analyzer() {
        Map<String, Analyzer> special = new LinkedHashMap<>();
        NAMES.forEach(name -> special.put(name, new Words(false)));
        return new PerFieldAnalyzerWrapper(new Words(true), special);
    }

    /** Words in lower case and without accents, as stems where asked: "expelled" finds "expels". */
    private static final class Words extends Analyzer {

        private final boolean stems;

        Words(boolean stems) {
            this.stems = stems;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream plain = normalize(field, new EnglishPossessiveFilter(words));
            return new TokenStreamComponents(words, stems ? new KStemFilter(plain) : plain);
        }

        @Override
        protected TokenStream normalize(String field, TokenStream words) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(words));
        }
    }
}
