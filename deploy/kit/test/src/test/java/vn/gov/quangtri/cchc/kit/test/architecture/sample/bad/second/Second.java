package vn.gov.quangtri.cchc.kit.test.architecture.sample.bad.second;

import vn.gov.quangtri.cchc.kit.test.architecture.sample.bad.first.First;

public class Second {
    First first;
}
