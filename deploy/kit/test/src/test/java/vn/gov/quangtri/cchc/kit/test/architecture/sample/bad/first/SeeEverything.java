package vn.gov.quangtri.cchc.kit.test.architecture.sample.bad.first;

import java.util.function.Supplier;
import vn.gov.quangtri.cchc.kit.base.Scope;

class SeeEverything {

    Supplier<Scope> reference = Scope::system;

    Scope byCall() {
        return Scope.system();
    }

    Scope byHand() {
        return new Scope.System();
    }
}
