package vn.gov.quangtri.cchc.kit.test.architecture.sample.good.order;

import jakarta.enterprise.context.ApplicationScoped;
import vn.gov.quangtri.cchc.kit.base.Scope;

@ApplicationScoped
class TakeOrder {

    private final OrderRepository orders;

    TakeOrder(OrderRepository orders) {
        this.orders = orders;
    }

    Order take(Scope scope, long id) {
        return orders.find(scope, id);
    }
}
