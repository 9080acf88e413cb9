package vn.gov.quangtri.cchc.task.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import vn.gov.quangtri.cchc.task.tables.Zips.Part;

/** Files that mean harm, each with the rule that it must be refused by. */
public final class Hostile {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String DOCUMENT = "word/document.xml";
    private static final long MANY = 300_000_000;

    private Hostile() {}

    /** By name; made when asked for, since some are large. */
    public static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("empty: file-empty", new byte[0]);
        files.put("pdf: file-unknown-type", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8));
        files.put("old: file-old-or-locked", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        files.put("zeros: file-unknown-type", new byte[100_000]);
        files.put("latin: file-encoding", "STT,N\u00f4i".getBytes(StandardCharsets.ISO_8859_1));
        files.put("zip: file-unknown-type", Zips.of(Map.of("a.txt", Zips.text("a"))));
        files.put("macro: file-macros", xlsx("xl/vbaProject.bin", Zips.text("x")));
        files.put(
                "entity: file-broken",
                xlsx(
                        STRINGS,
                        Zips.text(
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst><si><t>&e;</t></si></sst>")));
        files.put(
                "laughs: file-broken",
                docx(Zips.text("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><d>&b;</d>")));
        files.put(
                "bomb of strings: file-too-much",
                xlsx(STRINGS, Zips.many("<sst><si><t>", "a", MANY, "</t></si></sst>")));
        files.put(
                "bomb of cells: file-too-much",
                xlsx(
                        SHEET,
                        Zips.many(
                                "<worksheet><sheetData><row>",
                                "<c t=\"str\"><v>ab</v></c>",
                                9_000_000,
                                "</row></sheetData></worksheet>")));
        files.put(
                "bomb of rows: file-too-many-rows",
                xlsx(
                        SHEET,
                        Zips.many(
                                "<worksheet><sheetData>",
                                "<row><c><v>1</v></c></row>",
                                1_000_000,
                                "</sheetData></worksheet>")));
        files.put(
                "bomb of merges: file-too-much",
                xlsx(
                        SHEET,
                        Zips.many(
                                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><mergeCells>",
                                "<mergeCell ref=\"A1:XFD1048576\"/>",
                                1_000_000,
                                "</mergeCells></worksheet>")));
        files.put("bomb of an attribute: file-too-much", docx(Zips.many("<d a=\"", "a", MANY, "\"/>")));
        files.put("bomb of a comment: file-too-much", docx(Zips.many("<d><!-- ", "<a> ", MANY, "--></d>")));
        files.put("bomb of depth: file-too-much", docx(Zips.many("<d>", "<d>", 10_000_000, "")));
        files.put("bomb of names: file-too-much", docx(out -> {
            out.write("<d>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 3_000_000; i++) {
                out.write(("<n" + i + "/>").getBytes(StandardCharsets.UTF_8));
            }
        }));
        files.put(
                "bomb of types: file-too-much",
                Zips.with(
                        sample("phu-luc-2023.docx"),
                        "[Content_Types].xml",
                        Zips.many("<Types>", "<Default Extension=\"a\" ContentType=\"b\"/>", 6_000_000, "</Types>")));
        files.put("many parts: file-too-much", Zips.of(parts()));
        files.put("wide letters: file-broken", docx(out -> out.write("<d/>".getBytes(StandardCharsets.UTF_16))));
        return files;
    }

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        IntStream.range(0, 6000).forEach(i -> parts.put("p" + i, Zips.text("")));
        return parts;
    }

    private static byte[] xlsx(String part, Part content) {
        return Zips.with(sample("phu-luc-2023.xlsx"), part, content);
    }

    private static byte[] docx(Part document) {
        return Zips.with(sample("phu-luc-2023.docx"), DOCUMENT, document);
    }

    public static byte[] sample(String file) {
        try {
            return Files.readAllBytes(Path.of("../deploy/data").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
