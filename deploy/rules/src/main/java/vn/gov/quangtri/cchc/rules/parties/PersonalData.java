package vn.gov.quangtri.cchc.rules.parties;

/** Kinds of personal data that are taken out of a cell: who does the work is an agency, never a person. */
public enum PersonalData {
    PHONE,
    EMAIL,
    PERSON
}
