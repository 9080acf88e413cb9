package vn.gov.quangtri.cchc.local.gateway;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;

/**
 * What the gateway itself has to say, as RFC 9457 problem details in the caller's language.
 *
 * @param code last part of its type
 * @param status HTTP status
 * @param vietnamese title and detail, the default
 * @param english title and detail
 */
record Problem(String code, int status, List<String> vietnamese, List<String> english) {

    static final String CONTENT_TYPE = "application/problem+json";

    private static final String TYPES = "https://cchc.quangtri.gov.vn/problems/";
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

    static Problem away(String service) {
        return new Problem(
                "service-away",
                503,
                List.of("Dịch vụ tạm thời không trả lời", service + " hiện không trả lời; xin thử lại sau ít giây."),
                List.of("A service is away", service + " does not answer now; please try again in a few seconds."));
    }

    static Problem localOnly() {
        return new Problem(
                "local-only",
                403,
                List.of(
                        "Bản dùng thử chỉ trả lời trên chính máy này",
                        "Yêu cầu đến từ máy khác hoặc qua một proxy; bản dùng thử không phục vụ máy khác."),
                List.of(
                        "The demonstration answers on its own machine only",
                        "The request came from another machine or through a proxy, which the demonstration does not serve."));
    }

    static Problem notFound(String path) {
        return new Problem(
                "not-found",
                404,
                List.of("Không tìm thấy", "Không có dịch vụ nào trả lời " + path + "."),
                List.of("Not found", "No service answers " + path + "."));
    }

    /** The body, for that {@code Accept-Language}. */
    JsonObject json(String acceptLanguage, String instance, String traceId) {
        List<String> text = isEnglish(acceptLanguage) ? english : vietnamese;
        return new JsonObject()
                .put("type", TYPES + code)
                .put("title", text.get(0))
                .put("status", status)
                .put("detail", text.get(1))
                .put("instance", instance)
                .put("traceId", traceId);
    }

    private static boolean isEnglish(String acceptLanguage) {
        if (acceptLanguage == null) {
            return false;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return Locale.ENGLISH.equals(best);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
