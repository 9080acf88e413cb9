package vn.gov.quangtri.cchc.notification.pause;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * Whether reminders go out.
 *
 * @param since when it was last turned
 * @param post who turned it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record SendingResponse(boolean paused, Instant since, String post, String reason) {}
