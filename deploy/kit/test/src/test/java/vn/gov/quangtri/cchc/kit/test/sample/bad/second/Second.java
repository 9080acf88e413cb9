package vn.gov.quangtri.cchc.kit.test.sample.bad.second;

import vn.gov.quangtri.cchc.kit.test.sample.bad.first.First;

public class Second {
    First first;
}
