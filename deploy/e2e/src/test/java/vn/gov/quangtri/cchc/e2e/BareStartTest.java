package vn.gov.quangtri.cchc.e2e;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A packaged service as somebody starts it who has not read anything. */
class BareStartTest {

    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    @Test
    void startsNoServiceThatWasToldNothing() throws Exception {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-Dcchc.port=0",
                        "-Dcchc.management.port=0",
                        "-jar",
                        "../../plan-service/target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it runs");
        } finally {
            process.destroyForcibly();
        }
        assertNotEquals(0, process.exitValue());
        String said = Files.readString(log);
        for (String setting : List.of("CCHC_ISSUER", "CCHC_DB_URL", "CCHC_DB_PASSWORD", "CCHC_KAFKA")) {
            assertTrue(said.contains(setting), said);
        }
        assertFalse(said.contains("Listening on"), said);
    }
}
