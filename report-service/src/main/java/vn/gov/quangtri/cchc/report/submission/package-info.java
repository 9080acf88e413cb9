/** Agencies' reports: drafts, submissions with their frozen versions, returns, acceptance. */
package vn.gov.quangtri.cchc.report.submission;
