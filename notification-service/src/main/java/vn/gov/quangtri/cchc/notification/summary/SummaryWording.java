package vn.gov.quangtri.cchc.notification.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import vn.gov.quangtri.cchc.kit.base.Texts;
import vn.gov.quangtri.cchc.notification.copies.Agencies;
import vn.gov.quangtri.cchc.notification.copies.CopyRepository;
import vn.gov.quangtri.cchc.notification.inbox.Letter;
import vn.gov.quangtri.cchc.notification.policy.Manner;
import vn.gov.quangtri.cchc.notification.reminder.Phrases;
import vn.gov.quangtri.cchc.notification.watch.Ladders;

/** The words of the weekly summary in both languages. */
@ApplicationScoped
class SummaryWording {

    private final CopyRepository copies;
    private final Phrases phrases;

    SummaryWording(CopyRepository copies, Phrases phrases) {
        this.copies = copies;
        this.phrases = phrases;
    }

    /** @param all how many there are; the items are the first of them */
    Letter.Words words(List<LateItem> items, long all, LocalDate today) {
        Agencies agencies =
                copies.agencies(items.stream().map(i -> i.matter().holder()).toList());
        return new Letter.Words(
                phrases.say(Texts.VIETNAMESE, "summary.subject", all),
                text(Texts.VIETNAMESE, items, all, today, agencies),
                phrases.say(Locale.ENGLISH, "summary.subject", all),
                text(Locale.ENGLISH, items, all, today, agencies));
    }

    private String text(Locale language, List<LateItem> items, long all, LocalDate today, Agencies agencies) {
        StringBuilder text =
                new StringBuilder(phrases.say(language, "summary.head", phrases.day(language, today), all));
        items.forEach(item -> text.append('\n').append(line(language, item, today, agencies)));
        if (all > items.size()) {
            text.append('\n').append(phrases.say(language, "summary.more", all - items.size()));
        }
        return text.toString();
    }

    private String line(Locale language, LateItem item, LocalDate today, Agencies agencies) {
        boolean asked = Ladders.manner(item.matter(), agencies) == Manner.REQUESTED;
        String marks = (asked ? phrases.say(language, "summary.asked") : "")
                + (item.day().isExtensionWaiting() ? phrases.say(language, "summary.waiting") : "")
                + (item.isSample() ? phrases.say(language, "summary.sample") : "");
        return phrases.say(
                language,
                "summary.line",
                agencies.name(item.matter().holder()),
                name(language, item),
                phrases.day(language, item.day().dueOn()),
                phrases.days(language, ChronoUnit.DAYS.between(item.day().dueOn(), today)),
                marks);
    }

    private String name(Locale language, LateItem item) {
        return item.matter().isAssignment()
                ? phrases.say(language, "summary.task", item.matter().taskNumber(), item.planNumber())
                : phrases.say(language, "summary.report", item.planNumber());
    }
}
