package vn.gov.quangtri.cchc.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Puts letters into inboxes, in the transaction that claimed the right to send them. */
@ApplicationScoped
public class Mailboxes {

    private final MessageRepository messages;
    private final Clock clock;

    Mailboxes(MessageRepository messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public void put(Letter letter) {
        messages.persist(new Message(letter, clock.instant()));
    }
}
