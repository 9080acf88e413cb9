package vn.gov.quangtri.cchc.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.gov.quangtri.cchc.kit.test.IssuerResource;

@QuarkusTest
@QuarkusTestResource(IssuerResource.class)
class OpenApiTest {

    @Test
    void documentsTheProblemsOfEveryOperation() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body(
                        "paths.'/api/v1/echoes/{id}'.put.responses.keySet()",
                        containsInAnyOrder(
                                "200", "400", "401", "403", "404", "409", "412", "413", "415", "422", "428", "429",
                                "503"))
                .body(
                        "paths.'/api/v1/echoes/who'.get.responses.keySet()",
                        containsInAnyOrder("200", "401", "403", "429", "503"))
                .body("paths.'/api/v1/echoes/open'.get.responses.keySet()", containsInAnyOrder("200", "503"))
                .body(
                        "paths.'/api/v1/echoes/who'.get.responses.'401'.'$ref'",
                        equalTo("#/components/responses/Problem401"))
                .body(
                        "components.responses.Problem401.content.'application/problem+json'.schema.'$ref'",
                        equalTo("#/components/schemas/Problem"))
                .body(
                        "paths.'/api/v1/echoes/{id}'.put.responses.'409'.description",
                        equalTo("echo-closed: it cannot be changed any more"))
                .body(
                        "paths.'/api/v1/echoes/{id}'.put.responses.'409'.content.'application/problem+json'.schema.'$ref'",
                        equalTo("#/components/schemas/Problem"))
                .body("components.schemas", not(hasKey("HttpProblem")))
                .body("components.schemas.Problem.properties.violations.type", equalTo("array"))
                .body("paths.'/api/v1/echoes'.get.operationId", equalTo("listEchoes"));
    }

    @Test
    void tellsWhereToLogIn() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("components.securitySchemes.login.type", equalTo("openIdConnect"))
                .body(
                        "components.securitySchemes.login.openIdConnectUrl",
                        endsWith("/cchc/.well-known/openid-configuration"))
                .body("components.securitySchemes.login.openIdConnectUrl", not(containsString("8180")))
                .body("paths.'/api/v1/echoes'.post.security[0].keySet()", containsInAnyOrder("login"));
    }

    @Test
    void hasAPageToTryItOn() {
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("cchc-cli"));
    }
}
