package vn.gov.quangtri.cchc.task.importing;

/** How well a column's title fits what a column may hold. */
final class HeaderWords {

    private static final int WORDS = 12;

    private HeaderWords() {}

    /**
     * 0 where it does not fit; the title itself is worth most, a title that only contains it less the longer it is.
     *
     * @param folded the label, folded loosely
     */
    static int fit(Field field, String folded) {
        int words = words(folded);
        if (words == 0 || words > WORDS || isOther(field, folded)) {
            return 0;
        }
        int best = 0;
        for (String wording : field.wordings()) {
            best = Math.max(best, fit(wording, folded, words));
        }
        return best;
    }

    private static int fit(String wording, String folded, int words) {
        if (folded.equals(wording)) {
            return 100;
        }
        if (!folded.contains(wording)) {
            return 0;
        }
        int length = words(wording);
        boolean within = length > 1 && (" " + folded + " ").contains(" " + wording + " ");
        return within ? Math.max(10, 50 + 10 * length - 3 * words) : 0;
    }

    /** Of a folded text, which has one blank between two of them. */
    private static int words(String folded) {
        return folded.isEmpty()
                ? 0
                : 1 + (int) folded.chars().filter(c -> c == ' ').count();
    }

    /** One column for who leads and who helps cannot be told apart by its title. */
    private static boolean isOther(Field field, String folded) {
        boolean both = folded.contains("chu tri") && folded.contains("phoi hop");
        return Field.OTHERS.stream().anyMatch(folded::contains)
                || both && (field == Field.LEADS || field == Field.COORDINATORS)
                || field == Field.NUMBER && folded.length() > 12;
    }
}
