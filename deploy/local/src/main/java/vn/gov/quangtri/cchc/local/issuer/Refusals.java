package vn.gov.quangtri.cchc.local.issuer;

import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;

/** Answers of RFC 6749, 5.2. */
final class Refusals {

    private Refusals() {}

    static OAuth2HttpResponse json(String error) {
        Headers headers = Headers.of(
                "Content-Type", "application/json;charset=UTF-8",
                "Cache-Control", "no-store",
                "Access-Control-Allow-Origin", "*");
        int status = error.equals("invalid_client") ? 401 : 400;
        return new OAuth2HttpResponse(headers, status, "{\"error\":\"" + error + "\"}", null);
    }

    static OAuth2HttpResponse notFound() {
        return new OAuth2HttpResponse(Headers.of("Content-Type", "text/plain"), 404, "not found", null);
    }
}
