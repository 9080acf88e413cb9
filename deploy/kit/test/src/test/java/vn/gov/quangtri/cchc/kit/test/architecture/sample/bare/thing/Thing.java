package vn.gov.quangtri.cchc.kit.test.architecture.sample.bare.thing;

/** Has no resource and no entity: the rules about these find nothing to look at. */
class Thing {}
