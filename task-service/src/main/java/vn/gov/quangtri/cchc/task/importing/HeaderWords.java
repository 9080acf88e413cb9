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
        int words = folded.isEmpty() ? 0 : folded.split(" ").length;
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
        int length = wording.split(" ").length;
        boolean within = length > 1 && (" " + folded + " ").contains(" " + wording + " ");
        return within ? Math.max(10, 50 + 10 * length - 3 * words) : 0;
    }

    /** One column for who leads and who helps cannot be told apart by its title. */
    private static boolean isOther(Field field, String folded) {
        boolean both = folded.contains("chu tri") && folded.contains("phoi hop");
        return Field.OTHERS.stream().anyMatch(folded::contains)
                || both && (field == Field.LEADS || field == Field.COORDINATORS)
                || field == Field.NUMBER && folded.length() > 12;
    }
}
