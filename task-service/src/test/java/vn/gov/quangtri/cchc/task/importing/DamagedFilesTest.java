package vn.gov.quangtri.cchc.task.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.task.tables.ReadFile;

/** Damaged files, 500 of them or as many as {@code -Ddamaged.files=2000} says: each is read or refused with a reason, soon. */
@Tag("long")
class DamagedFilesTest {

    private static final int FILES = Integer.getInteger("damaged.files", 500);

    @TempDir
    Path folder;

    @Test
    void readsOrRefusesEveryDamagedFile() throws IOException {
        Damage damage = new Damage(20_231_130);
        int read = 0;
        for (int i = 0; i < FILES; i++) {
            Path file = Files.write(folder.resolve("file"), damage.next());
            String which = "file " + i;
            read += assertTimeoutPreemptively(Duration.ofSeconds(20), () -> rows(file), which) > 0 ? 1 : 0;
        }
        int some = read;
        assertTrue(
                some > FILES / 10 && some < FILES * 9 / 10,
                () -> some + " were read: too few or too many to try both ways");
    }

    @Test
    void readsRandomTextAsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("text"), "không có bảng nào ở đây\n".repeat(50));
        assertEquals(0, rows(file));
    }

    private static int rows(Path file) {
        try {
            return ReadRows.of(AppendixTable.of(ReadFile.of(file))).rows().size();
        } catch (Refusal refused) {
            return 0;
        }
    }
}
