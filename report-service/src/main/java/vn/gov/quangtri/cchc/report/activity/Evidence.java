package vn.gov.quangtri.cchc.report.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Something that shows an activity took place.
 *
 * @param link where it can be seen, null for a file kept by the agency
 * @param sha256 fingerprint of the file, 64 hexadecimal digits, null for a link
 */
public record Evidence(
        @NotBlank @Size(max = 300) String name,
        @Size(max = 1000) @Pattern(regexp = "https?://.+") String link,
        @Pattern(regexp = "[0-9a-fA-F]{64}") String sha256) {}
