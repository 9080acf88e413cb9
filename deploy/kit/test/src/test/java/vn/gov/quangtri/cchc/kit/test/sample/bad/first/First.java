package vn.gov.quangtri.cchc.kit.test.sample.bad.first;

import vn.gov.quangtri.cchc.kit.test.sample.bad.second.Second;

public class First {
    Second second;
}
