package vn.gov.quangtri.cchc.task.deadline;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Slips of the keyboard within a word that leave one word only to be meant. */
final class Slips {

    /** An o or u without its horn beside one that has it, or the tone on the first of them: "truớc", "thưòng", "trứơc". */
    private static final Pattern HORNS = Pattern.compile(
            "u(\\u031B?)([\\u0300\\u0301\\u0303\\u0309\\u0323]?)o(\\u031B?)([\\u0300\\u0301\\u0303\\u0309\\u0323]?)(?=[a-z])");

    private Slips() {}

    /** The word with "ươ" put right: before a consonant Vietnamese has no "uơ" and no "ưo". */
    static String horns(String word) {
        if (word.indexOf('u') < 0 && word.indexOf('ư') < 0 && word.indexOf('ứ') < 0 && word.indexOf('ừ') < 0) {
            return word;
        }
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        String mended = HORNS.matcher(apart)
                .replaceAll(found -> found.group(1).isEmpty() && found.group(3).isEmpty()
                        ? found.group()
                        : "u\u031Bo\u031B" + found.group(2) + found.group(4));
        return Normalizer.normalize(mended, Normalizer.Form.NFC);
    }
}
