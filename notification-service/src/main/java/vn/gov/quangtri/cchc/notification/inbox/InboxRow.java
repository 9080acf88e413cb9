package vn.gov.quangtri.cchc.notification.inbox;

/** A message beside the reader's own mark; null where it is unread. */
record InboxRow(Message message, MessageRead read) {

    static InboxRow of(Object[] row) {
        return new InboxRow((Message) row[0], (MessageRead) row[1]);
    }
}
