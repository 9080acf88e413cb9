package vn.gov.quangtri.cchc.task.assignment;

import java.time.LocalDate;

/** A watched day inside a deadline, with the words of its part of the phrase. */
public record Milestone(LocalDate dueOn, String text) {}
