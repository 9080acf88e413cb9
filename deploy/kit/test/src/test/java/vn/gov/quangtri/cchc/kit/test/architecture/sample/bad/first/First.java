package vn.gov.quangtri.cchc.kit.test.architecture.sample.bad.first;

import vn.gov.quangtri.cchc.kit.test.architecture.sample.bad.second.Second;

public class First {
    Second second;
}
