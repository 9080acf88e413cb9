package vn.gov.quangtri.cchc.task.deadline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts that nobody would type, and phrases that somebody typed badly. The same seed gives the same texts. */
final class FuzzedPhrases {

    private static final String MARKS = "/-.,;:()[]{}\"'“”…–—%&+*#@!?|\\\n\t\u00A0\u200B\uFEFF\u0000\u001B";
    private static final String LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyIVXOl0123456789";

    private final Random random;
    private final List<String> phrases;

    FuzzedPhrases(long seed) {
        this.random = new Random(seed);
        this.phrases = Stream.concat(OfficePhrasesTest.phrases(), OfficePhrasesTest.morePhrases())
                .map(Expected::phrase)
                .filter(phrase -> !phrase.isBlank())
                .toList();
    }

    String next() {
        return switch (random.nextInt(8)) {
            case 0 -> anything(1 + random.nextInt(120));
            case 1 -> letters(1 + random.nextInt(200));
            case 2 -> shuffled(phrase());
            case 3 -> phrase() + mark() + phrase();
            case 4 -> mutated(mutated(mutated(phrase())));
            case 5 -> numbers();
            case 6 -> many(2 + random.nextInt(12));
            default -> mutated(phrase());
        };
    }

    private String phrase() {
        return phrases.get(random.nextInt(phrases.size()));
    }

    /** Any code points, unpaired surrogates too. */
    private String anything(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) random.nextInt(0x10000));
        }
        return text.toString();
    }

    private String letters(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(
                    random.nextInt(5) == 0
                            ? mark()
                            : LETTERS.substring(at(LETTERS)).substring(0, 1));
        }
        return text.toString();
    }

    private String numbers() {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "trước ngày " : "");
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            text.append(random.nextInt(random.nextBoolean() ? 40 : 1_000_000_000))
                    .append(mark());
        }
        return text.toString();
    }

    private String many(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(phrase()).append(random.nextBoolean() ? ", " : mark());
        }
        return text.toString();
    }

    private String shuffled(String phrase) {
        List<String> words = new ArrayList<>(List.of(phrase.split(" ")));
        Collections.shuffle(words, random);
        return String.join(" ", words);
    }

    private String mutated(String phrase) {
        int at = random.nextInt(phrase.length() + 1);
        int to = Math.min(phrase.length(), at + random.nextInt(4));
        return switch (random.nextInt(4)) {
            case 0 -> phrase.substring(0, at) + phrase.substring(to) + " ";
            case 1 -> phrase.substring(0, at) + mark() + phrase.substring(at);
            case 2 -> phrase.substring(0, at) + LETTERS.charAt(at(LETTERS)) + phrase.substring(to) + " ";
            default -> phrase.substring(0, at) + phrase.substring(at, to) + phrase.substring(at) + " ";
        };
    }

    private String mark() {
        return MARKS.substring(at(MARKS)).substring(0, 1);
    }

    private int at(String of) {
        return random.nextInt(of.length());
    }
}
