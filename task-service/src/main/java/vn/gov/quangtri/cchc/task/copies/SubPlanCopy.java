package vn.gov.quangtri.cchc.task.copies;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of an agency's own plan ({@code sub-plan/1}): under which plan it is, whose, and its paper. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SubPlanCopy(UUID id, UUID planId, String agency, String number, LocalDate issuedOn, String title) {}
