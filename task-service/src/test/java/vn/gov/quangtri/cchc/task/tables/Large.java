package vn.gov.quangtri.cchc.task.tables;

import java.nio.charset.StandardCharsets;

/** Files of many rows, each row as long as one of the sample. */
public final class Large {

    private static final String CONTENT =
            "Tuyên truyền kết quả Chỉ số CCHC, Chỉ số hài lòng về sự phục vụ hành chính của tỉnh trên Cổng Thông tin điện tử; lần ";
    private static final String[] CELLS = {
        "Sở Nội vụ", "Các sở, ban, ngành cấp tỉnh; UBND các huyện, thị xã, thành phố", "Hoàn thành trước quý IV/2023"
    };

    private Large() {}

    public static String csv(int rows) {
        StringBuilder csv = new StringBuilder("STT;Nội dung;Cơ quan chủ trì;Cơ quan phối hợp;Thời gian hoàn thành\n");
        for (int i = 1; i <= rows; i++) {
            csv.append(i).append(";\"").append(CONTENT).append(i).append('"');
            for (String cell : CELLS) {
                csv.append(";\"").append(cell).append('"');
            }
            csv.append('\n');
        }
        return csv.toString();
    }

    public static byte[] xlsx(int rows) {
        return Zips.with(Hostile.sample("phu-luc-2023.xlsx"), "xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (String line : csv(rows).split("\n")) {
                out.write("<row>".getBytes(StandardCharsets.UTF_8));
                for (String cell : cells(line)) {
                    out.write(("<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>").getBytes(StandardCharsets.UTF_8));
                }
                out.write("</row>".getBytes(StandardCharsets.UTF_8));
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
    }

    public static byte[] docx(int rows) {
        String properties = "<w:tcPr><w:tcW w:w=\"586\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>";
        return Zips.with(Hostile.sample("phu-luc-2023.docx"), "word/document.xml", out -> {
            out.write("<w:document xmlns:w=\"w\"><w:body><w:tbl>".getBytes(StandardCharsets.UTF_8));
            for (String line : csv(rows).split("\n")) {
                out.write("<w:tr>".getBytes(StandardCharsets.UTF_8));
                for (String cell : cells(line)) {
                    out.write(("<w:tc>" + properties + "<w:p><w:r><w:t>" + cell + "</w:t></w:r></w:p></w:tc>")
                            .getBytes(StandardCharsets.UTF_8));
                }
                out.write("</w:tr>".getBytes(StandardCharsets.UTF_8));
            }
            out.write("</w:tbl></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        });
    }

    private static String[] cells(String line) {
        return line.replace("\"", "").split(";(?! )");
    }
}
