package vn.gov.quangtri.cchc.plan.drafting;

/** What the API's documents show of plans. */
final class PlanExamples {

    static final String DRAFT = """
            {"year": 2023, "number": "00/KH-UBND", "numberStandIn": true, "issuedOn": "2023-04-03", "issuedOnStandIn": true,
             "issuer": "Ủy ban nhân dân tỉnh Quảng Trị", "sample": true,
             "title": "Tuyên truyền cải cách hành chính nhà nước trên địa bàn tỉnh Quảng Trị năm 2023",
             "legalBases": [{"number": "3647/QĐ-UBND", "issuedOn": "2021-11-17", "issuer": "UBND tỉnh"}],
             "sections": [{"label": "II", "title": "NỘI DUNG, HÌNH THỨC", "sections": [
               {"label": "1", "title": "Nội dung tuyên truyền", "sections": [
                 {"label": "a", "text": "Tuyên truyền về tầm quan trọng, ý nghĩa, mục tiêu của CCHC."}]}]}],
             "recipients": [{"name": "Thường trực Tỉnh ủy", "purpose": "REPORT", "mark": "(b/c)"}],
             "reportingRule": {"phrase": "trước ngày 30/11/2023", "recipient": "SNV", "parties": [
               {"type": "GROUP", "key": "SO_BAN_NGANH", "basis": "NAMED", "mode": "ORDERED"}]}}""";

    private PlanExamples() {}
}
