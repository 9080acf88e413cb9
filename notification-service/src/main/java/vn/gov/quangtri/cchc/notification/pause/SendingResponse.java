package vn.gov.quangtri.cchc.notification.pause;

import java.time.Instant;

/**
 * Whether reminders go out.
 *
 * @param since when it was last turned
 * @param post who turned it
 */
record SendingResponse(boolean paused, Instant since, String post, String reason) {}
