package vn.gov.quangtri.cchc.task.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where evidence of work can be seen. The address is kept and shown; this service never opens it.
 *
 * @param url of http or https, with a host and without a user's name in it
 */
public record EvidenceLink(
        @Schema(examples = "https://example.org/tin/lop-boi-duong") @NotNull @Size(max = 2000) @WebAddress
        String url,

        @Schema(examples = "Tin: khai giảng lớp bồi dưỡng") @NotBlank @Size(max = 300)
        String title) {}
