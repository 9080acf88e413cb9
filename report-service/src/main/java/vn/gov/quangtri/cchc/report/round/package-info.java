/** Reporting rounds: one request for reports, with its period and its last day. */
package vn.gov.quangtri.cchc.report.round;
