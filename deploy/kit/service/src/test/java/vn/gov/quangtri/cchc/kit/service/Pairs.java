package vn.gov.quangtri.cchc.kit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.gov.quangtri.cchc.kit.events.Outbox;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;
import vn.gov.quangtri.cchc.kit.http.Consistency;

/** A use case of the service under test that changes two notes, one after the other. */
@ApplicationScoped
class Pairs {

    /** The first two that hold one note wait here for each other. */
    static final CyclicBarrier BOTH_HOLD_ONE = new CyclicBarrier(2);

    static final AtomicInteger TO_MEET = new AtomicInteger();
    static final AtomicInteger TRIES = new AtomicInteger();
    static final AtomicInteger DONE = new AtomicInteger();

    /** Told after a commit. */
    record Done() {}

    @Inject
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    Event<Done> done;

    @Inject
    Consistency consistency;

    @Transactional
    public List<Long> touch(UUID first, UUID second) throws Exception {
        TRIES.incrementAndGet();
        Note one = lengthen(first);
        if (TO_MEET.getAndDecrement() > 0) {
            BOTH_HOLD_ONE.await(10, TimeUnit.SECONDS);
        }
        Note other = lengthen(second);
        done.fire(new Done());
        return List.of(one.version, other.version);
    }

    /** As a row of a file: done whatever becomes of the rest. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> touchApart(UUID first, UUID second) throws Exception {
        return touch(first, second);
    }

    /** Writes the second at the commit alone. */
    @Transactional
    public void touchAtLast(UUID first, UUID second) throws Exception {
        TRIES.incrementAndGet();
        lengthen(first);
        if (TO_MEET.getAndDecrement() > 0) {
            BOTH_HOLD_ONE.await(10, TimeUnit.SECONDS);
        }
        entities.find(Note.class, second).text += "+";
        done.fire(new Done());
    }

    @Transactional
    public void fail() {
        TRIES.incrementAndGet();
        throw new IllegalStateException("of its own");
    }

    private Note lengthen(UUID id) {
        Note note = entities.find(Note.class, id, LockModeType.PESSIMISTIC_WRITE);
        note.text += "+";
        entities.flush();
        outbox.append(new OutgoingEvent(
                "cchc.notes", id.toString(), "note.changed.v1", "note/1", note.version, false, Map.of("id", id)));
        consistency.wrote("note", id, note.version);
        return note;
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) Done event) {
        DONE.incrementAndGet();
    }
}
