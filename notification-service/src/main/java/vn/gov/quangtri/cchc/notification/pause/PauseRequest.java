package vn.gov.quangtri.cchc.notification.pause;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why sending is held back; kept on record. */
record PauseRequest(@NotBlank @Size(max = 2000) String reason) {}
