package vn.gov.quangtri.cchc.plan.reading;

/** What the API's documents show of plans that are read. */
final class PlanExamples {

    static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";

    static final String ISSUING = """
            {"id": "01890a5d-ac96-774b-bcce-b302099a8057", "state": "DRAFT", "revision": 1, "revisionKind": "ORIGINAL",
             "revisionState": "ISSUING", "pending": {"revision": 1, "attempt": 1, "appendixVersion": 12}, "year": 2023,
             "number": "00/KH-UBND", "numberStandIn": true, "issuedOn": "2023-04-03", "issuedOnStandIn": true,
             "issuer": "Ủy ban nhân dân tỉnh Quảng Trị", "sample": true,
             "title": "Tuyên truyền cải cách hành chính nhà nước trên địa bàn tỉnh Quảng Trị năm 2023"}""";

    private PlanExamples() {}
}
