package vn.gov.quangtri.cchc.task.tables;

import java.util.List;

/** The tables of a file, in its order. */
public record SourceFile(FileKind kind, List<SourceTable> tables) {}
