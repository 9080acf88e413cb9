package vn.gov.quangtri.cchc.kit.base;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a log may say of a failure. */
public final class FailureKind {

    private static final String OURS = "vn.gov.quangtri.cchc.";

    /** A text that is no number, or no letter of the column's alphabet, has no state of its own. */
    private static final int NO_SUCH_VALUE = 1366;

    /** The database names it last, after what it quotes. */
    private static final Pattern COLUMN =
            Pattern.compile("column (?:[`'][a-z_]{1,64}[`']\\.){0,2}[`']([a-z_]{1,64})[`'](?: at row \\d+)?$");

    private FailureKind() {}

    /**
     * Of which kind the innermost cause is, and where: never what its message says, since drivers and libraries like to quote the values
     * that they were given, and operators see no content.
     */
    public static String of(Throwable failure) {
        Throwable at = failure;
        while (at.getCause() != null && at.getCause() != at) {
            at = at.getCause();
        }
        if (at instanceof SQLException sql) {
            Matcher column = COLUMN.matcher(String.valueOf(sql.getMessage()));
            return kind(sql) + (column.find() ? ", column " + column.group(1) : "") + " (" + sql.getSQLState() + "/"
                    + sql.getErrorCode() + ")";
        }
        String name = at.getClass().getName();
        return Stream.of(at.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> name + " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse(name);
    }

    private static String kind(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        if (state.equals("22001")) {
            return "A value is too long";
        }
        if (state.startsWith("22") || NO_SUCH_VALUE == sql.getErrorCode()) {
            return "A value does not fit";
        }
        return state.startsWith("23") ? "A constraint is broken" : "The database refuses";
    }
}
