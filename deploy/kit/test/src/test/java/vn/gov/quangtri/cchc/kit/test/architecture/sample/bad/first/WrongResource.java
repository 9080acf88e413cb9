package vn.gov.quangtri.cchc.kit.test.architecture.sample.bad.first;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;

@Path("/wrong")
class WrongResource {

    WrongRepository rows;

    Object read(EntityManager database) {
        return database.createNativeQuery("select 1").getSingleResult();
    }
}
