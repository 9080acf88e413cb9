package vn.gov.quangtri.cchc.task.standing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * The counts of one plan, task, agency or group.
 *
 * @param key the id or key of what is counted
 * @param label its name, as it is printed
 */
record StandingRow(String key, String label, @JsonUnwrapped StandingCounts counts) {}
