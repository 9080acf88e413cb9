package vn.gov.quangtri.cchc.plan.sample;

/** Stands for a class of a service. */
public class PlanThing {}
