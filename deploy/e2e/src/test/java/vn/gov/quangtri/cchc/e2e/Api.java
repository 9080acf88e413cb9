package vn.gov.quangtri.cchc.e2e;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The public address as one post sees it, with a real token of the issuer. */
final class Api {

    private static final Map<String, Api> KNOWN = new ConcurrentHashMap<>();

    private final String post;
    private final String token;

    private Api(String post, String token) {
        this.post = post;
        this.token = token;
    }

    /** @param post a demo user, such as {@code officer.stc} */
    static Api as(String post) {
        return KNOWN.computeIfAbsent(post, p -> new Api(p, Stack.get().token(p)));
    }

    String token() {
        return token;
    }

    RequestSpecification request() {
        return given().baseUri(Stack.get().publicAddress())
                .basePath("/api/v1")
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .accept("application/json, application/problem+json");
    }

    /** Reads a thing that must be there. */
    JsonPath get(String path, Object... parameters) {
        return request().get(path, parameters).then().statusCode(200).extract().jsonPath();
    }

    /** Reads all pages of a list. */
    List<Map<String, Object>> all(String path, Map<String, ?> filters) {
        List<Map<String, Object>> rows = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = request().queryParam("limit", 200).queryParams(filters);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            JsonPath page = request.get(path).then().statusCode(200).extract().jsonPath();
            rows.addAll(page.getList("items"));
            cursor = page.getString("next");
        } while (cursor != null);
        return rows;
    }

    /** Posts to a thing in its current version: reads its ETag first. */
    Response act(String thing, String move, Object body) {
        return request()
                .header("If-Match", etag(thing))
                .body(body == null ? Map.of() : body)
                .post(thing + move);
    }

    Response post(String path, Object body) {
        return request().body(body == null ? Map.of() : body).post(path);
    }

    String etag(String thing) {
        return request().get(thing).then().statusCode(200).extract().header("ETag");
    }

    @Override
    public String toString() {
        return post;
    }
}
