package vn.gov.quangtri.cchc.kit.test.sample.bad.first.deep;

class Deep {}
