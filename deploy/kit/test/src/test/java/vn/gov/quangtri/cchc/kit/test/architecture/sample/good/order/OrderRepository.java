package vn.gov.quangtri.cchc.kit.test.architecture.sample.good.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import vn.gov.quangtri.cchc.kit.base.Scope;

@ApplicationScoped
class OrderRepository {

    private final EntityManager database;

    OrderRepository(EntityManager database) {
        this.database = database;
    }

    Order find(Scope scope, long id) {
        Runnable nested = () -> database.clear();
        nested.run();
        return database.find(Order.class, id);
    }
}
