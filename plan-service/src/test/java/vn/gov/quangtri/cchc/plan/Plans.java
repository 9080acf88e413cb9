package vn.gov.quangtri.cchc.plan;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import vn.gov.quangtri.cchc.kit.test.Tokens;

/** Calls to the plans' API, as tests make them. */
public final class Plans {

    private Plans() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** A draft of the sample plan, by an editor. @return its id */
    public static String draftSample() {
        return draft(SampleData.text("plan-2023.json"));
    }

    /** @return the id of the draft */
    public static String draft(String body) {
        return as(Tokens.editor())
                .body(body)
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static JsonPath read(String id) {
        return get(id).then().statusCode(200).extract().jsonPath();
    }

    public static Response get(String id) {
        return as(Tokens.approver()).get("/api/v1/plans/" + id);
    }

    public static String etag(String id) {
        return get(id).header("ETag");
    }

    /** Posts a change of state with the current ETag. */
    public static Response move(String token, String id, String move, String body) {
        RequestSpecification request = as(token).header("If-Match", etag(id));
        return (body == null ? request : request.body(body)).post("/api/v1/plans/" + id + "/" + move);
    }
}
