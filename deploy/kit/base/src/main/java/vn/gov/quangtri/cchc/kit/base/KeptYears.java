package vn.gov.quangtri.cchc.kit.base;

import java.time.LocalDate;

/** The years of which days are taken in, 1900 to 9999, wherever they are typed: a DATE column keeps none above. */
public final class KeptYears {

    private static final int FIRST = 1900;
    private static final int LAST = 9999;

    private KeptYears() {}

    public static boolean have(LocalDate day) {
        return day.getYear() >= FIRST && day.getYear() <= LAST;
    }
}
