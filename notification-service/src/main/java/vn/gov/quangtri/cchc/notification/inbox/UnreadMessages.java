package vn.gov.quangtri.cchc.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.service.Work;
import vn.gov.quangtri.cchc.kit.service.WorkItem;
import vn.gov.quangtri.cchc.notification.copies.Agencies;
import vn.gov.quangtri.cchc.notification.copies.AgencyView;
import vn.gov.quangtri.cchc.notification.copies.CopyRepository;

/** Waits for whoever holds a post: messages that the caller has not read. */
@ApplicationScoped
class UnreadMessages implements Work {

    private final InboxQueries inbox;
    private final CopyRepository copies;
    private final Caller caller;

    UnreadMessages(InboxQueries inbox, CopyRepository copies, Caller caller) {
        this.inbox = inbox;
        this.copies = copies;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "message";
    }

    /** Newest first, as the inbox has them. */
    @Override
    @Transactional
    public List<Candidate> next(LocalDate on, String after, int limit) {
        UUID last = after == null ? null : Cursor.value(List.of(after), 0, UUID::fromString);
        List<InboxRow> rows = Desk.find(caller)
                .map(desk -> inbox.list(desk, Reader.of(caller), true, last, limit))
                .orElse(List.of());
        Agencies agencies =
                copies.agencies(rows.stream().map(row -> row.message().agency()).toList());
        return rows.stream().map(row -> candidate(row.message(), agencies)).toList();
    }

    private Candidate candidate(Message message, Agencies agencies) {
        AgencyView agency = message.agency().isEmpty() ? null : agencies.view(message.agency());
        return Candidate.ofActions(
                message.id().toString(),
                new WorkItem(
                        "message",
                        message.id().toString(),
                        "/api/v1/inbox/" + message.id(),
                        message.planNumber(),
                        message.subject(caller.language()),
                        agency == null ? null : agency.ofWork(),
                        "UNREAD",
                        null,
                        message.dueOn(),
                        null,
                        List.of("read")));
    }
}
