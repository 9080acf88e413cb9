package vn.gov.quangtri.cchc.kit.test.architecture.sample.good.stock;

import vn.gov.quangtri.cchc.kit.base.Scope;

class StockFeed {

    Scope scope() {
        return Scope.system();
    }
}
