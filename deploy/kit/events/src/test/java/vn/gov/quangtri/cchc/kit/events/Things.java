package vn.gov.quangtri.cchc.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Ids;

/** Use cases of the service under test. */
@ApplicationScoped
class Things {

    static final String TOPIC = "cchc.things";
    static final Instant MADE_AT = Instant.parse("2023-04-02T17:30:00.123456Z");
    static final LocalDate MADE_ON = LocalDate.of(2023, 4, 3);

    @Inject
    EntityManager entities;

    @Inject
    Outbox outbox;

    /** What is published. */
    record State(UUID id, long version, LocalDate madeOn) {}

    @Transactional
    public UUID make() {
        Thing thing = new Thing();
        thing.id = Ids.next();
        thing.version = 1;
        thing.madeAt = MADE_AT;
        thing.madeOn = MADE_ON;
        entities.persist(thing);
        outbox.append(event(thing));
        return thing.id;
    }

    @Transactional
    public List<UUID> makeMany(int count) {
        List<OutgoingEvent> events = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Thing thing = new Thing();
            thing.id = Ids.next();
            thing.version = 1;
            thing.madeAt = MADE_AT;
            thing.madeOn = MADE_ON;
            entities.persist(thing);
            events.add(event(thing));
            ids.add(thing.id);
        }
        outbox.appendAll(events);
        return ids;
    }

    @Transactional
    public void change(UUID id) {
        Thing thing = entities.find(Thing.class, id, LockModeType.PESSIMISTIC_WRITE);
        thing.version++;
        outbox.append(event(thing));
    }

    @Transactional
    public void changeThenFail(UUID id) {
        change(id);
        throw new IllegalStateException("changed its mind");
    }

    @Transactional
    public Thing find(UUID id) {
        return entities.find(Thing.class, id);
    }

    static OutgoingEvent event(Thing thing) {
        return new OutgoingEvent(
                TOPIC,
                thing.id.toString(),
                "thing.changed.v1",
                "thing/1",
                thing.version,
                false,
                new State(thing.id, thing.version, thing.madeOn));
    }
}
