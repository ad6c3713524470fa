package dateline.search;

import java.util.List;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Reads queries: words and "phrases", all of which must be there, OR, -not, field:word, name~ and beginn*. */
final class QueryReader extends QueryParser {

    private static final List<String> KEYWORDS = List.of(Fields.TYPE, Fields.MODE, Fields.STATUS, Fields.COUNTRY);

    private QueryReader() {
        super(Fields.TEXT, Fields.analyzer());
        setDefaultOperator(Operator.AND);
        setAllowLeadingWildcard(false);
    }

    /** @throws SearchException if the query is not understood */
    static Query read(String words) throws SearchException {
        try {
            return new QueryReader().parse(words);
        } catch (ParseException | IllegalArgumentException e) {
            throw new SearchException("the query " + words + " is not understood: " + reason(e), e);
        }
    }

    @Override
    protected Query getFieldQuery(String field, String words, boolean quoted) throws ParseException {
        check(field);
        if (field.equals(Fields.DATE)) {
            Days days = Days.of(words);
            return within(days, days);
        }
        if (KEYWORDS.contains(field)) {
            return new TermQuery(new Term(field, Keywords.fold(words)));
        }
        if (field.equals(Fields.ARTICLE)) {
            return new TermQuery(new Term(field, words));
        }
        return super.getFieldQuery(field, words, quoted);
    }

    @Override
    protected Query getRangeQuery(
            String field, @Nullable String from, @Nullable String to, boolean withFrom, boolean withTo)
            throws ParseException {
        check(field);
        if (!field.equals(Fields.DATE)) {
            throw new ParseException("only date: has ranges, as date:[2024-01 TO 2024-03]");
        }
        Days start = from == null ? Days.of("0001") : Days.of(from);
        Days end = to == null ? Days.of("9999") : Days.of(to);
        if (start.first().isAfter(end.last())) {
            throw new ParseException("the range starts with " + from + " after its end " + to);
        }
        return within(start, end);
    }

    @Override
    protected Query getFuzzyQuery(String field, String word, float likeness) throws ParseException {
        check(field);
        return super.getFuzzyQuery(field, word, likeness);
    }

    @Override
    protected Query getPrefixQuery(String field, String word) throws ParseException {
        check(field);
        return super.getPrefixQuery(field, word);
    }

    @Override
    protected Query getWildcardQuery(String field, String word) throws ParseException {
        if (!"*".equals(field)) {
            check(field);
        }
        return super.getWildcardQuery(field, word);
    }

    private static Query within(Days start, Days end) {
        return IntRange.newIntersectsQuery(
                Fields.DATE,
                new int[] {(int) start.first().toEpochDay()},
                new int[] {(int) end.last().toEpochDay()});
    }

    private static void check(String field) throws ParseException {
        if (!Fields.OF_QUERIES.contains(field)) {
            throw new ParseException("there is no field '" + field + "'; expected one of "
                    + String.join(", ", Fields.OF_QUERIES) + ", or quotation marks around words with a colon");
        }
    }

    /** The parser wraps what we say in what it says. */
    private static String reason(Exception fault) {
        Throwable cause = fault.getCause() instanceof ParseException ? fault.getCause() : fault;
        String said = String.valueOf(cause.getMessage());
        int end = said.indexOf('\n');
        return end < 0 ? said : said.substring(0, end);
    }
}
