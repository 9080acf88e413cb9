package vn.gov.quangtri.cchc.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | Dịch vụ tạm thời không trả lời",
                "vi-VN,vi;q=0.9,en;q=0.5 | Dịch vụ tạm thời không trả lời",
                "fr | Dịch vụ tạm thời không trả lời",
                "en | A service is away",
                "en-US,en;q=0.9,vi;q=0.8 | A service is away",
                ";;broken | Dịch vụ tạm thời không trả lời"
            })
    void speaksTheCallersLanguageVietnameseByDefault(String accepted, String title) {
        var json = Problem.away("plan-service").json(accepted, "/api/v1/plans", "abc");
        assertEquals(title, json.getString("title"));
        assertEquals(503, json.getInteger("status"));
        assertEquals("https://cchc.quangtri.gov.vn/problems/service-away", json.getString("type"));
    }
}
