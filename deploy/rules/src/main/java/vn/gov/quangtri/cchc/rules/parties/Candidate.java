package vn.gov.quangtri.cchc.rules.parties;

/** Who may be meant; a suggestion for a person to choose from. */
public record Candidate(PartType type, String key, String name, double confidence) {}
