package vn.gov.quangtri.cchc.report.activity;

import java.time.LocalDate;
import java.util.UUID;

/** What is reported on: a plan, and the days from one to another, both included. */
public record Period(UUID planId, LocalDate from, LocalDate to) {}
