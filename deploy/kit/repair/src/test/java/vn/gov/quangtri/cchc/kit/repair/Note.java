package vn.gov.quangtri.cchc.kit.repair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** An aggregate of the service under test. */
@Entity
class Note {

    @Id
    @Column(columnDefinition = "BINARY(16)")
    UUID id;

    @Version
    long version;

    long etag;

    String text;
}
