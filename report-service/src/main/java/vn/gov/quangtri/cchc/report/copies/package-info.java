/** Copies of what other services own, kept from their events; nothing here is changed by people. */
package vn.gov.quangtri.cchc.report.copies;
