package vn.gov.quangtri.cchc.task.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.gov.quangtri.cchc.task.tables.Zips.Part;

/** Small files of which a reader keeps much: each piece is legal for itself, and there are many, or they are long. */
final class Hoards {

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int LONG = 1_000_000;

    private Hoards() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("long formats", xlsx("xl/styles.xml", Hoards::formats));
        files.put("many long formats", xlsx("xl/styles.xml", Hoards::manyFormats));
        files.put("long merges", xlsx(Hostile.SHEET, Hoards::merges));
        files.put("many relations", xlsx(RELATIONS, out -> {
            write(out, "<Relationships>");
            each(out, 2_500_000, i -> "<Relationship Id=\"r" + i + "\" Type=\"/worksheet\" Target=\"a\"/>");
            write(out, "</Relationships>");
        }));
        files.put("long names of sheets", xlsx("xl/workbook.xml", out -> sheets(out, 50, 'a', LONG)));
        files.put("very many sheets", xlsx("xl/workbook.xml", out -> sheets(out, 200, 'a', 10)));
        files.put("many small strings", xlsx(Hostile.STRINGS, out -> {
            write(out, "<sst>");
            each(out, 3_000_000, i -> "<si><t>" + i + "</t></si>");
            write(out, "</sst>");
        }));
        files.put("many cells", xlsx(Hostile.SHEET, Hoards::cells));
        files.put("strings and cells", stringsAndCells());
        files.put("many instructions", docx(out -> around(out, () -> each(out, 8_000_000, i -> "<?n" + i + "?>"))));
        files.put(
                "long spaces of names",
                docx(out -> around(out, () -> each(out, 150, i -> "<d xmlns=\"u" + i + "a".repeat(900) + "\"/>"))));
        files.put(
                "many spaces of names",
                docx(out -> around(out, () -> each(out, 3_000_000, i -> "<d xmlns=\"u" + i + "\"/>"))));
        files.put("long names", docx(out -> around(out, () -> each(out, 150, i -> "<d" + i + "a".repeat(900) + "/>"))));
        files.put("one line of commas", Zips.bytes(Zips.many("STT,", ",", 19_000_000, "")));
        files.put("one line of long cells", Zips.bytes(Zips.many("STT", "," + "a".repeat(900), 20_000, "")));
        return files;
    }

    /** Much, and yet nothing that is kept. */
    static Map<String, byte[]> harmless() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "empty tables",
                docx(out -> around(out, () -> {
                    write(out, "<tbl><tr><tc><p><r><t>a</t></r></p></tc></tr></tbl>");
                    each(out, 5_000_000, i -> "<tbl></tbl>");
                })));
        files.put(
                "a picture in an attribute",
                docx(out -> around(
                        out,
                        () -> write(
                                out,
                                "<tbl><tr><tc><p gfxdata=\"" + "a".repeat(LONG / 2)
                                        + "\"><r><t>a</t></r></p></tc></tr></tbl>"))));
        return files;
    }

    private static void formats(OutputStream out) throws IOException {
        write(out, "<styleSheet><numFmts>");
        each(out, 150, i -> "<numFmt numFmtId=\"" + (200 + i) + "\" formatCode=\"" + "a".repeat(LONG) + i + "\"/>");
        write(out, "</numFmts></styleSheet>");
    }

    private static void manyFormats(OutputStream out) throws IOException {
        write(out, "<styleSheet><numFmts>");
        each(out, 150_000, i -> "<numFmt numFmtId=\"" + (200 + i) + "\" formatCode=\"" + "ă".repeat(400) + i + "\"/>");
        write(out, "</numFmts></styleSheet>");
    }

    private static void merges(OutputStream out) throws IOException {
        write(out, "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData><mergeCells>");
        each(out, 150, i -> "<mergeCell ref=\"" + "a".repeat(LONG) + i + "\"/>");
        write(out, "</mergeCells></worksheet>");
    }

    private static void sheets(OutputStream out, int count, char letter, int length) throws IOException {
        write(out, "<workbook xmlns:r=\"" + RELATION + "\"><sheets>");
        String name = String.valueOf(letter).repeat(length);
        each(out, count, i -> "<sheet name=\"" + name + i + "\" sheetId=\"1\" r:id=\"rId2\"/>");
        write(out, "</sheets></workbook>");
    }

    /** In no more rows than a file may have. */
    private static void cells(OutputStream out) throws IOException {
        write(out, "<worksheet><sheetData>");
        String row = "<row>" + "<c t=\"str\"><v>ab</v></c>".repeat(60) + "</row>";
        each(out, 7_000, i -> row);
        write(out, "</sheetData></worksheet>");
    }

    private static byte[] stringsAndCells() {
        Map<String, Part> parts = Zips.parts(Hostile.sample("phu-luc-2023.xlsx"));
        parts.put(Hostile.STRINGS, out -> {
            write(out, "<sst>");
            each(out, 490_000, i -> "<si><t>" + i + "</t></si>");
            write(out, "</sst>");
        });
        parts.put(Hostile.SHEET, out -> {
            write(out, "<worksheet><sheetData>");
            String cells =
                    IntStream.range(0, 40).mapToObj(i -> "<c><v>1</v></c>").collect(Collectors.joining());
            each(out, 6_000, i -> "<row>" + cells + "</row>");
            write(out, "</sheetData></worksheet>");
        });
        return Zips.of(parts);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void around(OutputStream out, Writing content) throws IOException {
        write(out, "<d>");
        content.run();
        write(out, "</d>");
    }

    private static void each(OutputStream out, int times, IntFunction<String> text) throws IOException {
        for (int i = 0; i < times; i++) {
            write(out, text.apply(i));
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] xlsx(String part, Part content) {
        return Zips.with(Hostile.sample("phu-luc-2023.xlsx"), part, content);
    }

    private static byte[] docx(Part document) {
        return Zips.with(Hostile.sample("phu-luc-2023.docx"), Hostile.DOCUMENT, document);
    }
}
