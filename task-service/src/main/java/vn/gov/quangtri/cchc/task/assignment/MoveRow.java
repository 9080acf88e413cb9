package vn.gov.quangtri.cchc.task.assignment;

import java.time.Instant;
import java.time.LocalDate;
import vn.gov.quangtri.cchc.task.history.Author;

/**
 * What a move left behind, as the history keeps it.
 *
 * @param on the office's day from which it counts
 * @param occurrence the day's work that it was about, as it is now; null where it was about the whole
 */
record MoveRow(
        AssignmentMove move, LocalDate on, Instant at, Author author, String content, String occurrence, String why) {}
