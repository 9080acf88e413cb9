package vn.gov.quangtri.cchc.kit.test.architecture.sample.good.order;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;

@Entity
class Order {

    @Id
    long id;

    Instant made(Clock clock) {
        return Instant.now(clock);
    }
}
