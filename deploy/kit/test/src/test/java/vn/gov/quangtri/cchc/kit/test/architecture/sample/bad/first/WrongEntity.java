package vn.gov.quangtri.cchc.kit.test.architecture.sample.bad.first;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.ws.rs.core.Response;
import org.apache.kafka.clients.producer.ProducerRecord;

@Entity
class WrongEntity {

    @Id
    long id;

    Response answer() {
        return Response.ok().build();
    }

    ProducerRecord<String, String> sent() {
        return new ProducerRecord<>("topic", "value");
    }
}
