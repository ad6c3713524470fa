package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30 December 2022",
                "30 Dec 2022 14:05 GMT",
                "30th of December, 2022",
                "30-Dec-2022",
                "Dec. 30, 2022",
                "December 30 2022",
                "Friday, December 30th, 2022 at 10:15 AM EST",
                "Fri, 30 Dec 2022 14:05:00 GMT",
                "2022-12-30",
                "2022-12-30T23:30:00-05:00",
                "2022-12-30 14:05:00+00:00",
                "2022/12/30",
                "20221230",
                "20221230T140500Z",
                "30/12/2022",
                "12/30/2022",
                "30.12.2022",
                "1672408800",
                "1672408800000",
            })
    void readsTheDayAsItIsWritten(String printed) {
        assertThat(PrintedDates.find(printed)).isEqualTo(LocalDate.of(2022, 12, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Friday", "30 December", "03/04/2022", "31 February 2022", "99/99/2022", "2022", "12345"})
    void readsNoDayWhereNoneIsSure(String printed) {
        assertThat(PrintedDates.find(printed)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dec. 30, 2022",
                "Friday, 30 December 2022 14:05 GMT",
                "2022-12-30T14:05:00Z",
                "30/12/2022 | 10:15 am"
            })
    void knowsALineThatIsOnlyADate(String line) {
        assertThat(PrintedDates.isOnlyDate(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"On 30 December 2022 they met", "They met", "30 December"})
    void knowsALineThatIsMoreThanADate(String line) {
        assertThat(PrintedDates.isOnlyDate(line)).isFalse();
    }
}
