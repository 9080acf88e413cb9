package vn.gov.quangtri.cchc.task.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.gov.quangtri.cchc.task.tables.Zips;
import vn.gov.quangtri.cchc.task.tables.Zips.Part;

/** Files damaged by chance, the same for the same seed: as a whole, or inside of one of their parts. */
final class Damage {

    private static final List<String> BASES = List.of(
            "the csv file of the sample",
            "the docx file of the sample",
            "the xlsx file of the sample",
            "xlsx: a letterhead, a header of two rows, numbered columns",
            "xlsx: a task of several rows",
            "docx: headings and merged deadlines");

    private final List<byte[]> bases = BASES.stream().map(Variants::file).toList();
    private final Random random;

    Damage(long seed) {
        random = new Random(seed);
    }

    byte[] next() {
        byte[] base = bases.get(random.nextInt(bases.size()));
        boolean inside = base[0] == 'P' && random.nextInt(4) > 0;
        return inside ? inside(base) : damaged(base);
    }

    private byte[] inside(byte[] base) {
        Map<String, Part> parts = new LinkedHashMap<>(Zips.parts(base));
        List<String> names = List.copyOf(parts.keySet());
        for (int i = random.nextInt(2); i >= 0; i--) {
            String name = names.get(random.nextInt(names.size()));
            byte[] damaged = damaged(bytes(parts.get(name)));
            parts.put(name, out -> out.write(damaged));
        }
        return Zips.of(parts);
    }

    private static byte[] bytes(Part part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            part.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private byte[] damaged(byte[] bytes) {
        byte[] copy = bytes.clone();
        if (copy.length < 8) {
            return copy;
        }
        int from = random.nextInt(copy.length);
        int to = from + random.nextInt(Math.min(200, copy.length - from) + 1);
        switch (random.nextInt(5)) {
            case 0 -> copy = Arrays.copyOf(copy, from);
            case 1 -> copy = joined(Arrays.copyOf(copy, from), Arrays.copyOfRange(copy, to, copy.length));
            case 2 -> copy = joined(Arrays.copyOf(copy, to), Arrays.copyOfRange(copy, from, copy.length));
            case 3 -> digits(copy);
            default -> flip(copy);
        }
        return copy;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** Other numbers where numbers are: rows, columns, styles, places of texts. */
    private void digits(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9' && random.nextInt(10) == 0) {
                bytes[i] = (byte) ("0123456789-.eA".charAt(random.nextInt(14)));
            }
        }
    }

    private void flip(byte[] bytes) {
        for (int i = random.nextInt(10); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
    }
}
