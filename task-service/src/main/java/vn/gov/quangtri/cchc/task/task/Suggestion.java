package vn.gov.quangtri.cchc.task.task;

/**
 * A rhythm that stands in the task's own text ("định kỳ 2 tháng/lần"): offered to the editor for the deadline, never applied.
 *
 * @param phrase the rhythm's words, with which a settlement AS_PHRASE takes it over; null where they were not kept
 * @param recurrence an RFC 5545 rule
 * @param explanation the rhythm in words
 * @param explanationEn the same in English
 */
public record Suggestion(String phrase, String recurrence, String explanation, String explanationEn) {}
