/** Requests to move the day on which a report is due: asked for, given an opinion, decided. */
package vn.gov.quangtri.cchc.report.extension;
