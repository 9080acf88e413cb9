package vn.gov.quangtri.cchc.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hướng Hoá|Hướng Hóa",
                "thuỷ lợi|thủy lợi",
                "Uỷ ban|Ủy ban",
                "quí I|quý I",
                "qúy I|quý I",
                "cuả|của",
                "Hoà khoẻ|Hòa khỏe",
                "mùa|muà",
                "gìa|già",
                "UBND tỉnh|Ủy ban nhân dân tỉnh",
                "TP. Đông Hà|thành phố Đông Hà",
                "TP Đông Hà|Thành phố Đông Hà",
                "TX Quảng Trị|thị xã Quảng Trị",
                "H.Gio Linh|huyện Gio Linh",
                "VP UBND tỉnh|Văn phòng Ủy ban nhân dân tỉnh",
                "HĐND tỉnh|Hội đồng nhân dân tỉnh",
                "Sở Tài nguyên & Môi trường|Sở Tài nguyên và Môi trường",
                "PT–TH|PT - TH",
                "a ,b|a, b",
                "Ðông Hà|Đông Hà"
            })
    void foldsTwoSpellingsOfOneNameAlike(String one, String other) {
        assertEquals(Folding.strict(other), Folding.strict(one));
        assertEquals(Folding.strict(other), Folding.strict(Normalizer.normalize(one, Normalizer.Form.NFD)));
    }

    @ParameterizedTest
    @CsvSource({"Nguyễn,Nguyen", "Sở TP,Sở thành phố", "đ,d", "quá,qua", "thuế,thuê", "hoài,hoai"})
    void keepsNamesApartThatAreNotOne(String one, String other) {
        assertNotEquals(Folding.strict(other), Folding.strict(one));
    }

    @ParameterizedTest
    @CsvSource({
        "Sở Nội vụ,so noi vu",
        "ĐAKRÔNG,dakrong",
        "'Sở VH,TT&DL',so vh tt va dl",
        "UBND huyện Đakrông,uy ban nhan dan huyen dakrong"
    })
    void takesAccentsOffForSearching(String name, String loose) {
        assertEquals(loose, Folding.loose(name));
    }

    @Test
    void cleansWhatNobodySees() {
        assertEquals("Sở Nội vụ\nSTC", Folding.clean("\uFEFF Sở\u00A0 Nội\u200B vụ \r\n\r\n STC\t"));
        assertEquals("", Folding.clean(null));
    }

    /** Most texts are clean, and are not taken through all steps; whichever way, the answer is the same. */
    @Test
    void cleansATextThatLooksCleanAsThoroughlyAsAnyOther() {
        String[] pieces = {
            "a",
            "đ",
            "ệ",
            "Ủ",
            "Ð",
            "ð",
            "e\u0323\u0302",
            "\u0301",
            " ",
            "  ",
            "\u00A0",
            "\t",
            "\n",
            "\r\n",
            "\u200B",
            "\u00AD",
            "–",
            "“",
            "…",
            ".",
            "/",
            "1",
            "ŉ",
            "ſ",
            "\u0085",
            "\u2028",
            "\u000B",
            "\u007F",
            "\u0000",
            "﻿",
            "Å",
            "가",
            "😀"
        };
        Random random = new Random(2023);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(6);
            for (int j = 0; j < length; j++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertEquals(Folding.cleaned(text.toString()), Folding.clean(text.toString()));
        }
    }

    /** Nor are most texts taken through all steps for searching. */
    @Test
    void foldsVietnameseForSearchingAsAllStepsDo() {
        String[] pieces =
                ("a ả Ạ u ú y ỷ i í q qu Quí qúi g gi h n ng hoà thuỷ đ Đ Ð ð s sở Sở tp TP tp. vp VP. tx h. H. xx ubnd UBND hđnd HDND"
                                + " mttq bql kkt 1 9 & - – , . ; : … “ ” ( ) / + • ° e\u0323\u0302 \u0301 ₫ × ² ﬁ ſ 가 😀")
                        .split(" ");
        String[] between = {"", "", "", " ", " ", "  ", "\n", "\t", "\u00A0", "\u200B"};
        Random random = new Random(2023);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(9);
            for (int j = 0; j < length; j++) {
                text.append(pieces[random.nextInt(pieces.length)]).append(between[random.nextInt(between.length)]);
            }
            assertEquals(Folding.loosened(text.toString()), Folding.loose(text.toString()), text::toString);
        }
    }
}
