package vn.gov.quangtri.cchc.task.importing;

import static vn.gov.quangtri.cchc.task.fixture.Appendices.as;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.test.Tokens;
import vn.gov.quangtri.cchc.task.fixture.Appendices;

/** Files sent over HTTP. */
final class Imports {

    private Imports() {}

    static RequestSpecification file(byte[] bytes) {
        return as(Tokens.editor()).contentType("application/octet-stream").body(bytes);
    }

    static String path(UUID plan) {
        return "/plans/" + plan + "/appendix/imports";
    }

    static Response preview(UUID plan, byte[] bytes) {
        return file(bytes).post(path(plan));
    }

    /** Of a preview of a file that is too large for REST Assured's own copies. */
    static int status(UUID plan, byte[] bytes) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path(plan)))
                .header("Authorization", "Bearer " + Tokens.editor())
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    static JsonPath previewed(UUID plan, byte[] bytes) {
        return preview(plan, bytes).then().statusCode(200).extract().jsonPath();
    }

    static Response really(UUID plan, byte[] bytes) {
        String etag = as(Tokens.editor())
                .get("/plans/" + plan + "/appendix")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return file(bytes).header("If-Match", etag).post(path(plan) + "?dryRun=false");
    }

    static byte[] correction(UUID plan, byte[] bytes) {
        return file(bytes)
                .post(path(plan) + "/workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** A plan's tasks without what is different in every plan. */
    static List<Map<String, Object>> tasks(UUID plan) {
        return Appendices.tasks(plan).stream()
                .map(task -> {
                    Map<String, Object> same = new LinkedHashMap<>(task);
                    same.keySet().removeAll(List.of("id", "planId", "etag"));
                    return same;
                })
                .toList();
    }
}
