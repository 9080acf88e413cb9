package vn.gov.quangtri.cchc.kit.service;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.restassured.specification.RequestSpecification;
import vn.gov.quangtri.cchc.kit.test.IssuerResource;
import vn.gov.quangtri.cchc.kit.test.database.MariaDbResource;
import vn.gov.quangtri.cchc.kit.test.kafka.KafkaResource;

/** A test class against the small service extends this. */
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "note"))
@WithTestResource(KafkaResource.class)
@WithTestResource(IssuerResource.class)
public abstract class RunningService {

    protected static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
