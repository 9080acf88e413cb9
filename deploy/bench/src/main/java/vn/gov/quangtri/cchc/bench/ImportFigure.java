package vn.gov.quangtri.cchc.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import vn.gov.quangtri.cchc.local.Part;

/**
 * An appendix of 5,000 rows taken from a workbook over HTTP: as a preview, really, and the same once more, against reading the same cells
 * with POI alone in a JVM of its own. Aim: at most 1.5 times as long.
 */
final class ImportFigure implements Figure {

    private static final int ROWS = Integer.getInteger("rows", 5_000);
    private static final int FILES = 2;
    /** As often as POI has read the file by then. */
    private static final int WARM_UPS = PoiReader.WARM_UPS / FILES;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void measure(Ground ground, Findings findings) throws Exception {
        Path file = AppendixFile.write(
                ground.system().settings().state().resolve("appendix.xlsx"),
                ground.system().settings().data().resolve("phu-luc-2023.csv"),
                ROWS);
        byte[] bytes = Files.readAllBytes(file);
        try (PoiReader reader = new PoiReader(file)) {
            findings.say("%d rows, %d cells, %d KB; 1 client", ROWS, reader.cells(), bytes.length >> 10);
            compare(ground, findings, bytes, () -> Clients.run(1, Collections.nCopies(FILES, reader::cells)));
        }
    }

    private static void compare(Ground ground, Findings findings, byte[] bytes, Side poi) throws Exception {
        Caller editor = ground.at(Part.TASK_SERVICE, "editor.snv");
        String empty = ground.draft();
        findings.compare(
                "preview",
                Pairs.measure(
                        () -> Clients.run(1, Collections.nCopies(FILES, () -> take(editor, empty, bytes, true))),
                        poi,
                        WARM_UPS,
                        Pairs.LEAST));
        findings.compare("really", Pairs.measure(() -> really(ground, editor, bytes), poi, 1, Pairs.LEAST));
        String full = ground.draft();
        take(editor, full, bytes, false);
        ground.system().drain();
        findings.compare(
                "the same again",
                Pairs.measure(
                        () -> Clients.run(1, Collections.nCopies(FILES, () -> take(editor, full, bytes, false))),
                        poi,
                        1,
                        Pairs.LEAST));
    }

    /** Each into an appendix that is empty. */
    private static Sample really(Ground ground, Caller editor, byte[] bytes) throws Exception {
        List<Callable<?>> operations = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            String plan = ground.draft();
            operations.add(() -> take(editor, plan, bytes, false));
        }
        Sample sample = Clients.run(1, operations);
        ground.system().drain();
        return sample;
    }

    private static byte[] take(Caller editor, String plan, byte[] file, boolean dryRun) throws Exception {
        String etag = dryRun ? null : editor.etag("/plans/" + plan + "/appendix");
        return editor.file("/plans/" + plan + "/appendix/imports?dryRun=" + dryRun, file, etag);
    }
}
