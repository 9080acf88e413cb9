package vn.gov.quangtri.cchc.kit.base;

import java.util.Locale;

/** The two languages of the system: content and messages are Vietnamese first, English second. */
public final class Texts {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Texts() {}

    /** Picks one of two wordings. */
    public static String pick(Locale language, String vietnamese, String english) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? english : vietnamese;
    }
}
