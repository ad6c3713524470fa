package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.TestLanguage;
import dateline.model.Article;
import dateline.model.EventDate;
import dateline.model.TimeMention;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words mean in a report of Friday 30 December 2022, unless a case says otherwise. */
class TimeResolverTest {

    private static final LocalDate FRIDAY = LocalDate.of(2022, 12, 30);
    private static final TimeResolver RESOLVER = new TimeResolver();

    private static List<TimeMention> times(String text, @Nullable LocalDate published) {
        Article article = TestLanguage.article(text, published);
        return RESOLVER.resolve(TestLanguage.annotator().annotate(article)).times();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They will vote in two weeks.                                  | 2023-01-09..2023-01-15
            They will leave within three days.                            | 2022-12-30..2023-01-02
            They will leave by the end of the month.                      | ..2022-12-31
            They left at the end of 1998.                                 | 1998-09-01..1998-12-31
            The court will rule on the 21st.                              | 2023-01-21
            The child must be returned by Dec. 28.                        | ..2022-12-28
            They struck shortly before 10 p.m. Tuesday.                   | 2022-12-27
            They struck at 10 p.m. (1900 GMT) Tuesday.                    | 2022-12-27
            The blast came at 10:35 a.m. by the clock on Tuesday.         | 2022-12-27
            They fought in the 1998-99 war.                               | 1998-01-01..1999-12-31
            They will meet tonight.                                       | 2022-12-30
            """)
    void countsFromTheDayOfPublication(String text, String date) {
        assertThat(shown(times(text, FRIDAY).get(0).date())).isEqualTo(date);
    }

    private static String shown(@Nullable EventDate date) {
        if (date == null) {
            return "none";
        }
        String start = date.start() == null ? "" : date.start().toString();
        String end = date.end() == null ? "" : date.end().toString();
        return start.equals(end) ? start : start + ".." + end;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministers met on Friday.                               | 2022-12-30
            The ministers met on Wednesday.                            | 2022-12-28
            The ministers will meet on Wednesday.                      | 2023-01-04
            The ministers are to meet on Monday.                       | 2023-01-02
            The ministers are due to meet on Monday.                   | 2023-01-02
            The minister is expected to arrive on Monday.              | 2023-01-02
            The minister was expected to arrive on Monday.             | 2023-01-02
            The group planned a rally on Sunday.                       | 2023-01-01
            The minister has resigned on Thursday.                     | 2022-12-29
            The army had left the city on Tuesday.                     | 2022-12-27
            The envoy could not be reached on Thursday.                | 2022-12-29
            Police did not comment on Thursday.                        | 2022-12-29
            The deal must be signed by Jan. 14.                        | ..2023-01-14
            The relatives have until 9 a.m. Tuesday to sign.           | ..2023-01-03
            Moscow sent troops into Ukraine on Feb. 24.                | 2022-02-24
            Moscow sent troops into Ukraine on 24 February.            | 2022-02-24
            The court will hear the case on Feb. 24.                   | 2023-02-24
            The court meets on Feb. 24 to hear the case.               | 2023-02-24
            If the party wins in May, it will end the war.             | 2023-05-01..2023-05-31
            The minister rejected the Jan. 14 deadline.                | 2023-01-14
            Police are looking into the Oct. 3 shooting.               | 2022-10-03
            After Tuesday's raid the mayor fled.                       | 2022-12-27
            """)
    void tenseDecidesTheDirection(String text, String date) {
        assertThat(shown(times(text, FRIDAY).get(0).date())).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She was arrested in July 2021.                       | 2021-07-01..2021-07-31 | month   | explicit
            They met on 4 April 1949.                            | 1949-04-04             | day     | explicit
            He is due to visit in spring 2023.                   | 2023-03-01..2023-05-31 | season  | explicit
            He is due to visit next spring.                      | 2023-03-01..2023-05-31 | season  | relative
            They met last month.                                 | 2022-11-01..2022-11-30 | month   | relative
            They will meet next week.                            | 2023-01-02..2023-01-08 | week    | relative
            They met last year.                                  | 2021-01-01..2021-12-31 | year    | relative
            They will meet next year.                            | 2023-01-01..2023-12-31 | year    | relative
            They met three weeks ago.                            | 2022-12-05..2022-12-11 | week    | relative
            They met two days ago.                               | 2022-12-28             | day     | relative
            They met a year ago.                                 | 2021-01-01..2021-12-31 | year    | relative
            The party ruled in the 1990s.                        | 1990-01-01..1999-12-31 | decade  | explicit
            The party ruled in the early 1990s.                  | 1990-01-01..1993-12-31 | range   | explicit
            Prices rose in the third quarter.                    | 2022-07-01..2022-09-30 | quarter | relative
            The two sides met in late November.                  | 2022-11-21..2022-11-30 | range   | relative
            The two sides met in early 1997.                     | 1997-01-01..1997-04-30 | range   | explicit
            The army spent more in fiscal 2022.                  | 2021-10-01..2022-09-30 | range   | explicit
            They met over the past two weeks.                    | 2022-12-16..2022-12-30 | range   | relative
            They will meet later this week.                      | 2022-12-30..2023-01-01 | range   | relative
            They met earlier this month.                         | 2022-12-01..2022-12-30 | range   | relative
            They fasted during Ramadan.                          | 2022-04-02..2022-05-01 | range   | relative
            They met from 3 March to 5 March 2021.               | 2022-03-03             | day     | relative
            They met May 3-5, 2021.                              | 2021-05-03..2021-05-05 | range   | explicit
            They fought from 1994 to 1997.                       | 1994-01-01..1997-12-31 | range   | explicit
            They fought between 1994 and 1997.                   | 1994-01-01..1997-12-31 | range   | explicit
            They will talk from Wednesday to Friday.             | 2023-01-04..2023-01-06 | range   | relative
            """)
    void namesTheIntervalThePrecisionAndHowItWasFound(String text, String date, String precision, String from) {
        EventDate found = times(text, FRIDAY).get(0).date();

        assertThat(found).isNotNull();
        assertThat(shown(found)).isEqualTo(date);
        assertThat(found.precision().toString()).isEqualTo(precision);
        assertThat(found.from().toString()).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He has been in office since 2020.                    | 2020-01-01..           | since 2020
            The truce holds until March 3, 2023.                 | ..2023-03-03           | until March 3, 2023
            Six were freed as of noon local time Sunday.         | ..2022-12-25           | as of noon local time Sunday
            They fled before 1939.                               | ..1938-12-31           | before 1939
            They fled after May 2, 1945.                         | 1945-05-02..           | after May 2, 1945
            They fled in spring 2021.                            | 2021-03-01..2021-05-31 | in spring 2021
            They fled after Monday's attack.                     | 2022-12-26             | Monday
            """)
    void prepositionsOpenAnEnd(String text, String date, String words) {
        EventDate found = times(text, FRIDAY).get(0).date();

        assertThat(found).isNotNull();
        assertThat(shown(found)).isEqualTo(date);
        assertThat(found.text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She was arrested in July 2021. Two others were held at the time.         | 2021-07-01..2021-07-31
            The vote was on 4 May 2021. He fled the following day.                   | 2021-05-05
            The vote was on 4 May 2021. He had fled two days earlier.                | 2021-05-02
            The vote was on 4 May 2021. He died three weeks later.                   | 2021-05-24..2021-05-30
            The vote was on 4 May 2021. He won it that day.                          | 2021-05-04
            They met in June 2020. They met again the following month.               | 2020-07-01..2020-07-31
            They met in June 2020. They had fought earlier that year.                | 2020-01-01..2020-06-01
            The vote was held on 4 May 2021. He fled one day after the vote.         | 2021-05-05
            The king died on 4 May 2021. The prince fled two days before he died.    | 2021-05-02
            The vote was on 4 May 2021. He fled the day after the vote.              | 2021-05-05
            The vote was on 4 May 2021. On the eve of the vote he fled.              | 2021-05-03
            They met in June 2020. They had met the year before.                     | 2019-01-01..2019-12-31
            The vote was on 4 May 2021. The next morning he fled.                    | 2021-05-05
            The mayor fled on 4 May 2021. No one has seen him since then.            | 2021-05-04..
            The deadline is Jan. 14. Nobody knew why the Jan. 14 deadline was set.   | 2023-01-14
            """)
    void countsFromWhatWasMentionedBefore(String text, String date) {
        assertThat(shown(times(text, FRIDAY).get(1).date())).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            After 1675 days in custody he is free.       | DURATION | P1675D
            The siege lasted four years.                 | DURATION | P4Y
            A 16-hour flight took her home.              | DURATION | PT16H
            It took half an hour.                        | DURATION | PT0.5H
            They waited for twenty-five years.           | DURATION | P25Y
            They waited for several months.              | DURATION | PXM
            They waited for two more weeks.              | DURATION | P2W
            They protest every day.                      | SET      | P1D
            """)
    void lengthsNameNoInterval(String text, String type, String value) {
        TimeMention time = times(text, FRIDAY).get(0);

        assertThat(time.timex()).isNotNull();
        assertThat(time.timex().type()).hasToString(type);
        assertThat(time.timex().value()).isEqualTo(value);
        assertThat(time.date()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met on Friday.              | none
            They met last month.             | none
            They met two days ago.           | none
            They met on Feb. 24.             | none
            They will meet next spring.      | none
            They met today.                  | none
            They met on Feb. 24, 2022.       | 2022-02-24
            They met in July 2021.           | 2021-07-01..2021-07-31
            """)
    void withoutADayOfPublicationOnlyFullDatesAreKnown(String text, String date) {
        assertThat(shown(times(text, null).get(0).date())).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The 13-year-old girl was freed.
            The woman, 24 years old, was freed.
            The Sunday Times reported the arrest.
            He may march to the capital.
            Prime Minister Theresa May spoke to them.
            He served a second term.
            More than 2000 soldiers marched.
            About 1500 people fled.
            Police saw the government fall.
            """)
    void looksLikeATimeAndIsNone(String text) {
        assertThat(times(text, FRIDAY)).isEmpty();
    }

    @Test
    void givesTheSpanOfTheExpressionWithoutItsPreposition() {
        String text = "The ministers met at noon local time Sunday in Geneva.";

        assertThat(times(text, FRIDAY).get(0).span().of(text)).isEqualTo("noon local time Sunday");
    }

    @Test
    void givesTheSameTimesWhenReadAgain() {
        String text = "They met on Monday. They left the following day, two weeks after the vote of May 3.";

        assertThat(times(text, FRIDAY)).isEqualTo(times(text, FRIDAY)).hasSize(4);
    }
}
