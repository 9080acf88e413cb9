package vn.gov.quangtri.cchc.plan.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** One line of history as it is shown: who (subject and post), when, what, before, after, why. */
public record HistoryLine(
        Instant at, String subject, String post, String what, JsonNode before, JsonNode after, String why) {}
