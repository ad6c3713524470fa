/**
 * The command line: the only package that prints, reads the environment or ends the program.
 *
 * <p>In: arguments, files and standard input. Out: event mentions on standard output or in a file, what goes on and what
 * went wrong on standard error, and an {@linkplain dateline.cli.ExitCode exit code}.
 *
 * <pre>{@code
 * $ dateline code reports/ --format jsonl -o mentions.jsonl
 * 364 articles: 364 ok; 2,113 event mentions from 10,482 sentences in 71 s
 * }</pre>
 *
 * <p>{@link dateline.cli.Main} starts {@link dateline.cli.Program}, which knows the commands; each command is a class of
 * its own that turns its options into a call of the pipeline, the store or an evaluation. What commands that read
 * articles have in common is in {@link dateline.cli.CodingRun}: articles are read on one thread, coded on several, and
 * handed on in the order of the input ({@link dateline.cli.OrderedWork}), so that the output has the same bytes for any
 * number of threads.
 *
 * <p>To add a command, write a class with {@code @Command}, open its help with examples in the footer (which is printed
 * first), and name it in {@link dateline.cli.Program}.
 */
@org.jspecify.annotations.NullMarked
package dateline.cli;
