package vn.gov.quangtri.cchc.task.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole appendix. Rows are known again by their content, else by their number; a task that no row is, is deleted. */
public record AppendixRequest(
        @Schema(description = "All rows in their order, at most 5,000") @NotNull @Size(max = 5000)
        List<@NotNull @Valid TaskRequest> rows) {}
