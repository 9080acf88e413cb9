package vn.gov.quangtri.cchc.task.deadline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Hoàn thành 50% trong quý II, 100% trong quý IV": of a share only that share is due; the whole is due with the last of them. */
final class Shares {

    private static final Pattern SHARE = Pattern.compile("(?<!\\d)(\\d{1,3}) ?%");

    private static final Pattern AIM = Pattern.compile("(?iu)(?<!\\p{L})(giảm|tăng|rút ngắn|tiết kiệm)(?!\\p{L})");

    private static final int WHOLE = 100;

    private Shares() {}

    /** Asks where a share is due and the whole is not. */
    static Reading check(Reading whole, List<Labelled> pieces) {
        boolean part = pieces.stream().anyMatch(piece -> share(piece) > 0 && share(piece) < WHOLE);
        boolean all =
                pieces.stream().anyMatch(piece -> share(piece) == WHOLE && whole.dueOn.equals(piece.reading().dueOn));
        return part && !all
                ? whole.doubt(Said.of("chỉ nêu hạn của một tỷ lệ", "it is the day of a share of the work only"))
                : whole;
    }

    private static int share(Labelled piece) {
        // "Giảm 20% thời gian giải quyết": an aim of the whole work.
        if (AIM.matcher(piece.label()).find()) {
            return 0;
        }
        Matcher share = SHARE.matcher(piece.label());
        return share.find() ? Integer.parseInt(share.group(1)) : 0;
    }
}
