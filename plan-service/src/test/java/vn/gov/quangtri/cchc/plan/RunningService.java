package vn.gov.quangtri.cchc.plan;

import io.quarkus.test.common.QuarkusTestResource;
import vn.gov.quangtri.cchc.kit.test.IssuerResource;
import vn.gov.quangtri.cchc.kit.test.database.MariaDbResource;
import vn.gov.quangtri.cchc.kit.test.kafka.KafkaResource;

/** A test class against the running service, on a real database, a real broker and real tokens, extends this. */
@QuarkusTestResource(MariaDbResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IssuerResource.class)
public abstract class RunningService {}
