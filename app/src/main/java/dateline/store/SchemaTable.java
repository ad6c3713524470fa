package dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table or view as {@code schema.sql} defines it, with the meanings that stand there as comments.
 *
 * @param name its name
 * @param isView whether it is a view, which has no columns here
 * @param meaning what one row is
 * @param columns in order
 */
public record SchemaTable(String name, boolean isView, String meaning, List<Column> columns) {

    private static final Pattern HEAD = Pattern.compile("CREATE (TABLE|VIEW) (\\w+).*? -- (.*)");
    private static final Pattern COLUMN =
            Pattern.compile(" {4}(\\w+) ([A-Z\\[\\]]+(?: NOT NULL| PRIMARY KEY)?),? -- (.*)");

    public SchemaTable {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param type its SQL type and whether it may be missing
     * @param meaning in a few words
     */
    public record Column(String name, String type, String meaning) {}

    /** All tables and views, in the order in which they are defined. */
    public static List<SchemaTable> all() {
        List<SchemaTable> tables = new ArrayList<>();
        for (String statement : Schema.text("schema.sql").split(";\\s*\n", -1)) {
            Matcher head = HEAD.matcher(statement);
            if (head.find()) {
                List<Column> columns = new ArrayList<>();
                Matcher column = COLUMN.matcher(statement);
                while (column.find()) {
                    columns.add(new Column(column.group(1), column.group(2), column.group(3)));
                }
                tables.add(new SchemaTable(head.group(2), head.group(1).equals("VIEW"), head.group(3), columns));
            }
        }
        return tables;
    }

    /** As a section of the data dictionary, in Markdown. */
    public String toMarkdown() {
        StringBuilder page = new StringBuilder("### `" + name + "`\n\n" + meaning + ".\n");
        if (!columns.isEmpty()) {
            page.append("\n| column | type | meaning |\n|---|---|---|\n");
        }
        for (Column column : columns) {
            page.append("| `%s` | %s | %s |%n".formatted(column.name(), column.type(), column.meaning()));
        }
        return page.toString().replace("\r\n", "\n");
    }

    /** Statements that put the meanings into the database file itself. */
    List<String> comments() {
        List<String> statements = new ArrayList<>();
        statements.add(comment(isView ? "VIEW" : "TABLE", name, meaning));
        columns.forEach(column -> statements.add(comment("COLUMN", name + '.' + column.name(), column.meaning())));
        return statements;
    }

    private static String comment(String kind, String what, String meaning) {
        return "COMMENT ON " + kind + ' ' + what + " IS '" + meaning.replace("'", "''") + '\'';
    }
}
