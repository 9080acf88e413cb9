package vn.gov.quangtri.cchc.kit.test.sample.bad.first;

class WrongRepository {}
