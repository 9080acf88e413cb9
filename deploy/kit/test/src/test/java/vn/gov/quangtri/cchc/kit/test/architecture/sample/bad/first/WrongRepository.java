package vn.gov.quangtri.cchc.kit.test.architecture.sample.bad.first;

class WrongRepository {}
