package vn.gov.quangtri.cchc.kit.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An aggregate of the service under test. */
@Entity
class Thing {

    @Id
    @Column(columnDefinition = "BINARY(16)")
    UUID id;

    long version;

    Instant madeAt;

    LocalDate madeOn;
}
