package vn.gov.quangtri.cchc.rules.parties;

import java.time.LocalDate;

/** Who took over, since when, and how. */
public record Successor(String key, String name, LocalDate on, String kind) {}
