package vn.gov.quangtri.cchc.kit.test.architecture.sample.good.order;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import vn.gov.quangtri.cchc.kit.base.Scope;

@Path("/orders")
class OrderResource {

    private final TakeOrder take;

    OrderResource(TakeOrder take) {
        this.take = take;
    }

    @GET
    public Order order() {
        return take.take(Scope.province(), 1);
    }
}
