/** The consolidated report, whose every number opens to what it was added up from. */
package vn.gov.quangtri.cchc.report.consolidation;
