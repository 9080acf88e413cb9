package vn.gov.quangtri.cchc.task.tables;

import java.util.List;

/** A table of a file: a sheet, a table of a Word document, a CSV file as a whole; rows without any content are left out. */
public record SourceTable(String name, List<SourceRow> rows) {}
