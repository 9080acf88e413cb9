package vn.gov.quangtri.cchc.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Texts;
import vn.gov.quangtri.cchc.notification.inbox.Letter;
import vn.gov.quangtri.cchc.notification.ladder.Post;
import vn.gov.quangtri.cchc.notification.ladder.Recipient;
import vn.gov.quangtri.cchc.notification.policy.Manner;
import vn.gov.quangtri.cchc.notification.policy.Subject;

/**
 * The words of a reminder in both languages. What it says follows the day it is sent on, not the step: a step caught up late counts the
 * days that really passed. Who was asked is reminded, never urged; so is the monitor's own agency, which cannot urge itself.
 */
@ApplicationScoped
class Wording {

    private final ReminderSettings settings;
    private final Phrases phrases;

    Wording(ReminderSettings settings, Phrases phrases) {
        this.settings = settings;
        this.phrases = phrases;
    }

    Letter letter(Outgoing outgoing, Recipient to, UUID reminder, LocalDate today) {
        var about = new Letter.About(
                outgoing.sending().step().offset(),
                outgoing.matter().id(),
                outgoing.matter().planId(),
                outgoing.planNumber().orElse(null),
                outgoing.day().dueOn());
        var words = new Letter.Words(
                subject(Texts.VIETNAMESE, outgoing, today),
                text(Texts.VIETNAMESE, outgoing, to, today),
                subject(Locale.ENGLISH, outgoing, today),
                text(Locale.ENGLISH, outgoing, to, today));
        return new Letter(reminder, to, about, words, today);
    }

    private String subject(Locale language, Outgoing outgoing, LocalDate today) {
        String subject = phrases.say(
                language,
                "subject." + tone(outgoing, today),
                days(language, outgoing, today),
                name(language, outgoing));
        return isSample(outgoing) ? phrases.say(language, "sample.subject", subject) : subject;
    }

    private String text(Locale language, Outgoing outgoing, Recipient to, LocalDate today) {
        String kind = outgoing.matter().isAssignment() ? "task" : "report";
        String manner = outgoing.manner() == Manner.REQUESTED ? "asked" : "ordered";
        StringBuilder text = new StringBuilder();
        line(text, phrases.say(language, "to." + to.post(), outgoing.agencyName()));
        line(
                text,
                phrases.say(
                        language,
                        kind + "." + manner,
                        outgoing.agencyName(),
                        name(language, outgoing),
                        title(outgoing)));
        outgoing.day().milestone().ifPresent(m -> line(text, phrases.say(language, "milestone", m)));
        line(
                text,
                phrases.say(
                        language, "due", phrases.day(language, outgoing.day().dueOn())));
        line(text, phrases.say(language, "state." + tone(outgoing, today), days(language, outgoing, today)));
        if (outgoing.agencyEnded()) {
            line(text, phrases.say(language, "agency-ended", outgoing.agencyName()));
        }
        line(text, phrases.say(language, "ask." + (to.post() == Post.MONITOR ? "MONITOR" : tone(outgoing, today))));
        if (isSample(outgoing)) {
            line(text, phrases.say(language, "sample.text"));
        }
        return text.toString().strip();
    }

    /** {@code before}, {@code today}, {@code born-late}, {@code reminded} or {@code urged}. */
    private String tone(Outgoing outgoing, LocalDate today) {
        if (outgoing.day().isBornLate()) {
            return "born-late";
        }
        long left = ChronoUnit.DAYS.between(today, outgoing.day().dueOn());
        if (left >= 0) {
            return left == 0 ? "today" : "before";
        }
        boolean own = settings.monitorAgency().equals(outgoing.matter().holder());
        return own || outgoing.manner() == Manner.REQUESTED ? "reminded" : "urged";
    }

    private String days(Locale language, Outgoing outgoing, LocalDate today) {
        return phrases.days(
                language, Math.abs(ChronoUnit.DAYS.between(today, outgoing.day().dueOn())));
    }

    private String name(Locale language, Outgoing outgoing) {
        Object plan = outgoing.planNumber().orElse("…");
        if (!outgoing.matter().isAssignment()) {
            return phrases.say(language, "name.report", plan);
        }
        Object number =
                outgoing.matter().taskNumber() == null ? "…" : outgoing.matter().taskNumber();
        return phrases.say(
                language, outgoing.day().subject() == Subject.MILESTONE ? "name.milestone" : "name.task", number, plan);
    }

    private static String title(Outgoing outgoing) {
        return outgoing.title() == null ? "…" : outgoing.title();
    }

    private static boolean isSample(Outgoing outgoing) {
        return outgoing.plan() != null && outgoing.plan().isSample();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
