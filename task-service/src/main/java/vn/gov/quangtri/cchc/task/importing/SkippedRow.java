package vn.gov.quangtri.cchc.task.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the file that is no task. Nothing is left out in silence. */
record SkippedRow(
        @Schema(examples = "5") int line,

        @Schema(
                description =
                        "HEADING: a heading of a group. REPEATED_HEADER: the titles again, or the columns' numbers")
        Kind kind,

        @Schema(examples = "I. Tuyên truyền trên báo chí") String text) {

    enum Kind {
        HEADING,
        REPEATED_HEADER
    }
}
