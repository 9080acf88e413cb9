package vn.gov.quangtri.cchc.kit.test.architecture.sample.bad.first.deep;

class Deep {}
