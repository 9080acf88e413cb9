package vn.gov.quangtri.cchc.plan.agency;

/** What manner of body an agency is. */
public enum AgencyKind {
    /** The People's Committee of the province. */
    COMMITTEE,
    /** Sở, ban, ngành. */
    DEPARTMENT,
    /** Ban quản lý. */
    BOARD,
    /** UBND of a district, town or city below the province. */
    DISTRICT,
    /** UBND of a commune, ward or special zone. */
    COMMUNE,
    /** Newspapers, radio, television, magazines. */
    PRESS,
    /** Đơn vị sự nghiệp: a unit under another agency. */
    SERVICE_UNIT,
    /** The Front and the mass organisations: asked, not ordered. */
    MASS_ORGANISATION,
    /** Any other body. */
    OTHER
}
