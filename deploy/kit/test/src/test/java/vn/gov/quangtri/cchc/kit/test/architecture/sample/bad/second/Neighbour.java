package vn.gov.quangtri.cchc.kit.test.architecture.sample.bad.second;

import vn.gov.quangtri.cchc.plan.sample.PlanThing;

class Neighbour {
    PlanThing thing;
}
