package vn.gov.quangtri.cchc.task.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No phrase means another day because the machine stands in another zone. */
class ZonePropertyTest {

    private TimeZone usual;

    @BeforeEach
    void remembersTheZone() {
        usual = TimeZone.getDefault();
    }

    @AfterEach
    void restoresTheZone() {
        TimeZone.setDefault(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GMT+07:00", "GMT-11:00", "GMT+14:00", "America/New_York"})
    void meansTheSameInEveryZone(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        List<Meaning> here = read();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertEquals(here, read());
    }

    private static List<Meaning> read() {
        return Stream.concat(OfficePhrasesTest.phrases(), OfficePhrasesTest.morePhrases())
                .map(Expected::read)
                .toList();
    }
}
