package vn.gov.quangtri.cchc.kit.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.http.Preconditions;

/** Use cases of the service under test. */
@ApplicationScoped
class Notes {

    @Inject
    EntityManager entities;

    /** Where a slow request says that it runs, and waits. */
    static volatile CountDownLatch running = new CountDownLatch(0);

    static volatile CountDownLatch goOn = new CountDownLatch(0);

    @Transactional
    public Note write(String text) {
        Note note = new Note();
        note.id = Ids.next();
        note.text = text;
        entities.persist(note);
        if (text.startsWith("slow")) {
            waitInside();
        }
        if (text.startsWith("preview")) {
            QuarkusTransaction.setRollbackOnly();
        }
        if (text.startsWith("closed")) {
            throw Refusal.conflict("note-closed");
        }
        if (text.startsWith("broken")) {
            throw new IllegalStateException("something went wrong after the note was written");
        }
        return note;
    }

    @Transactional
    public Note change(UUID id, String ifMatch, String text) {
        Note note = entities.find(Note.class, id);
        if (note == null) {
            throw Refusal.notFound("note", id);
        }
        Preconditions.require(ifMatch, note.version);
        note.text = text;
        return note;
    }

    private static void waitInside() {
        running.countDown();
        try {
            goOn.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
