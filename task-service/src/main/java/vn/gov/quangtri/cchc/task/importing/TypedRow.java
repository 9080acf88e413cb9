package vn.gov.quangtri.cchc.task.importing;

import vn.gov.quangtri.cchc.task.task.RowReader;
import vn.gov.quangtri.cchc.task.task.TaskRequest;

/**
 * A row of a file as a row that is typed.
 *
 * @param before the task that it is, as that is now; null for a new one
 * @param faulty of a row that cannot be taken in, what it would mean; else null
 */
record TypedRow(FileRow row, TaskRequest request, Earlier before, RowReader.Reading faulty) {}
