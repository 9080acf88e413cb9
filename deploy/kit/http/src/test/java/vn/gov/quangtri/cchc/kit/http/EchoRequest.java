package vn.gov.quangtri.cchc.kit.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record EchoRequest(
        @NotBlank @Size(max = 20) String title,
        @Min(2000) @Max(2100) Integer year,
        LocalDate day,
        UUID id,
        EchoState state,
        Boolean loud,
        List<@NotNull @Valid Section> sections) {

    record Section(@NotBlank @Size(min = 2, max = 5) String label, List<@Valid Section> sections) {}
}
