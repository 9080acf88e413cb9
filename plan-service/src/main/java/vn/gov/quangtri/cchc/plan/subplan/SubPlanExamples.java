package vn.gov.quangtri.cchc.plan.subplan;

/** What the API's documents show of sub-plans. */
final class SubPlanExamples {

    static final String PAPER = """
            {"number": "45/KH-STC", "issuedOn": "2023-04-20", "title": "Tuyên truyền cải cách hành chính năm 2023 của Sở Tài chính"}""";

    static final String ENTERED = "{\"agency\": \"STC\", \"paper\": " + PAPER + "}";

    private SubPlanExamples() {}
}
