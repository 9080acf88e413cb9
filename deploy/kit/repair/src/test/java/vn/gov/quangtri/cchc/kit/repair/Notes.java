package vn.gov.quangtri.cchc.kit.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.kit.events.Outbox;
import vn.gov.quangtri.cchc.kit.events.OutgoingEvent;

/** Use cases of the service under test, and what repair needs to know of it. */
@ApplicationScoped
class Notes implements Aggregates {

    @Inject
    EntityManager entities;

    @Inject
    Outbox outbox;

    record State(UUID id, long version, String text) {}

    @Inject
    LostAggregates lost;

    @Transactional
    public UUID write(String text) {
        return write(Ids.next(), text);
    }

    /** As of an aggregate whose key means something: it may have been lost before. */
    @Transactional
    public UUID write(UUID key, String text) {
        long last = lost.lastVersion("cchc.notes", key.toString());
        Note note = new Note();
        note.id = key;
        note.version = last + 1;
        note.etag = last + 1;
        note.text = text;
        entities.persist(note);
        tell(note, "note.written.v1", false);
        return note.id;
    }

    /** Answers the version after it. */
    @Transactional
    public long change(UUID id, String text) {
        Note note = entities.find(Note.class, id, LockModeType.PESSIMISTIC_WRITE);
        note.text = text;
        note.etag++;
        tell(note, "note.changed.v1", false);
        return note.version;
    }

    /** Something else happens between reading the note and writing it. */
    @Transactional
    public void changeAfter(UUID id, Runnable meanwhile) {
        Note note = entities.find(Note.class, id);
        meanwhile.run();
        note.text = "changed";
        note.etag++;
        tell(note, "note.changed.v1", false);
    }

    @Transactional
    public void delete(UUID id) {
        Note note = entities.find(Note.class, id, LockModeType.PESSIMISTIC_WRITE);
        note.etag++;
        tell(note, "note.deleted.v1", true);
        entities.remove(note);
    }

    @Override
    public Kind kind() {
        return new Kind("note", "cchc.notes", "note/1", "note", "id", KeyForm.UUID, List.of("etag"));
    }

    @Override
    public List<OutgoingEvent> restated(List<String> keys) {
        return keys.stream()
                .map(key -> entities.find(Note.class, UUID.fromString(key)))
                .map(note -> event(note, kind().restated(), false))
                .toList();
    }

    private void tell(Note note, String type, boolean deleted) {
        entities.flush();
        outbox.append(event(note, type, deleted));
    }

    private static OutgoingEvent event(Note note, String type, boolean deleted) {
        return new OutgoingEvent(
                "cchc.notes",
                note.id.toString(),
                type,
                "note/1",
                note.version,
                deleted,
                new State(note.id, note.version, note.text));
    }
}
