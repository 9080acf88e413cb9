package vn.gov.quangtri.cchc.task.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How a plan stands on a day.
 *
 * @param rows by what was asked; groups may share members, so their rows may add up to more than the total
 * @param total all assignments, each once
 */
record StandingResponse(UUID planId, LocalDate on, StandingBy by, List<StandingRow> rows, StandingCounts total) {}
