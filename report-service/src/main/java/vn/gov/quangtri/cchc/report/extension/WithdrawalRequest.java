package vn.gov.quangtri.cchc.report.extension;

import jakarta.validation.constraints.Size;

/** Why a request is withdrawn; the body may be left out. */
record WithdrawalRequest(@Size(max = 2000) String reason) {}
