package vn.gov.quangtri.cchc.report.submission;

import java.time.Instant;
import java.time.LocalDate;
import vn.gov.quangtri.cchc.report.history.Who;
import vn.gov.quangtri.cchc.report.paper.SignedCopy;

/**
 * The act of sending.
 *
 * @param on the office's day that counts: the server's day, or the day on which a letter was received
 * @param at when it was pressed or recorded, by the technical clock
 * @param paper the signed copy or the letter; null when the head sent it without
 */
public record Submission(LocalDate on, Instant at, Who who, Authority authority, SignedCopy paper) {}
