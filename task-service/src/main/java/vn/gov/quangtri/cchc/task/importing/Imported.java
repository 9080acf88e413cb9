package vn.gov.quangtri.cchc.task.importing;

import java.util.List;

/**
 * What became of a file, or would become of it.
 *
 * @param deleted numbers of tasks that the file does not have
 * @param etag of the appendix as it is now
 * @param version of the appendix's event
 */
record Imported(AppendixRows file, List<ImportedRow> rows, List<Integer> deleted, long etag, long version) {}
