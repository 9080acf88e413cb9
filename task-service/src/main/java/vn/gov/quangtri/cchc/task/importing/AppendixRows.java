package vn.gov.quangtri.cchc.task.importing;

import java.util.List;

/**
 * The tasks of a file, before anything is known of what they mean.
 *
 * @param numberedByPlace the printed numbers are missing or begin again in each group, so a row's number is its place
 */
record AppendixRows(AppendixTable table, boolean numberedByPlace, List<FileRow> rows, List<SkippedRow> skipped) {}
