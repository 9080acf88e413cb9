package vn.gov.quangtri.cchc.kit.test.sample.bad;

class Outside {}
