package vn.gov.quangtri.cchc.task.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Phrases written from what offices write, before the grammar was looked at: what each means, and which must be asked about. */
class OfficePhrasesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("phrases")
    void readsThePhraseAsOfficesMeanIt(Expected expected) {
        Meaning meaning = expected.read();
        assertEquals(List.of(), expected.faults(meaning), meaning.toString());
    }

    /** What has one meaning is not asked about: at most one in ten of the phrases whose day is known. */
    @Test
    void asksRarelyAboutWhatHasOneMeaning() {
        List<Meaning> known = phrases()
                .filter(expected -> !expected.ask().equals("ask"))
                .map(Expected::read)
                .filter(Meaning::resolved)
                .toList();
        long asked = known.stream().filter(Meaning::needsConfirmation).count();
        assertTrue(asked * 10 <= known.size(), asked + " of " + known.size());
    }

    static Stream<Expected> phrases() {
        return lines("/deadline/office-phrases.csv").map(Expected::of);
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = OfficePhrasesTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
