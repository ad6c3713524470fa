package dateline.ingest;

/** How the articles lie in an input, below any gzip. */
public enum Format {
    /** Plain text: one report, or a dump of several. */
    TEXT,
    HTML,
    /** One JSON object a line. */
    JSONL,
    /** JSON objects over several lines, or an array of objects. */
    JSON,
    /** {@code id<TAB>text}, one row a line, with or without a line of names. Quotation marks have no meaning. */
    TSV,
    /** The same with commas and RFC 4180 quoting. */
    CSV
}
