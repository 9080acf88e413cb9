package vn.gov.quangtri.cchc.task.assignment;

import jakarta.validation.constraints.Size;

/** A note beside a confirmation; the body may be left out. */
record ConfirmationRequest(@Size(max = 5000) String note) {}
