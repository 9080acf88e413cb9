package vn.gov.quangtri.cchc.report.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Reference to a paper that was signed outside the system.
 *
 * @param number its number, as printed, such as {@code 112/BC-STC}
 * @param documentDate the day printed on it
 * @param fileName name of the scanned file
 * @param sha256 fingerprint of the file, 64 hexadecimal digits
 */
public record SignedCopy(
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate documentDate,
        @NotBlank @Size(max = 300) String fileName,
        @NotNull @Pattern(regexp = "[0-9a-fA-F]{64}") String sha256) {}
