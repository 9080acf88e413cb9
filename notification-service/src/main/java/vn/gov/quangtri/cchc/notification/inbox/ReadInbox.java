package vn.gov.quangtri.cchc.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.http.Cursor;
import vn.gov.quangtri.cchc.kit.http.Page;
import vn.gov.quangtri.cchc.kit.http.PageParams;
import vn.gov.quangtri.cchc.notification.copies.Agencies;
import vn.gov.quangtri.cchc.notification.copies.CopyRepository;

/** Lists the messages of the caller's posts. */
@ApplicationScoped
class ReadInbox {

    private final InboxQueries inbox;
    private final CopyRepository copies;

    ReadInbox(InboxQueries inbox, CopyRepository copies) {
        this.inbox = inbox;
        this.copies = copies;
    }

    @Transactional
    Page<InboxResponse> run(Caller caller, boolean unread, PageParams params) {
        Desk desk = Desk.of(caller);
        Reader reader = Reader.of(caller);
        String print = Cursor.fingerprint("inbox", unread);
        List<String> after = params.after(print);
        UUID last = after.isEmpty() ? null : Cursor.value(after, 0, UUID::fromString);
        List<InboxRow> rows = inbox.list(desk, reader, unread, last, params.limit() + 1);
        Agencies agencies =
                copies.agencies(rows.stream().map(row -> row.message().agency()).toList());
        return Page.of(
                        rows,
                        params,
                        row -> Cursor.encode(print, row.message().id()),
                        () -> inbox.count(desk, reader, unread))
                .map(row -> InboxResponse.of(row, agencies, caller.language()));
    }
}
