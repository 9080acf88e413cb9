package vn.gov.quangtri.cchc.task.deadline;

import java.time.LocalDate;

/** One of several watched days of a phrase, and what is due on it. */
public record Milestone(LocalDate dueOn, String text) {}
