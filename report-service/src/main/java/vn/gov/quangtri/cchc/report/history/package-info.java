/** Who changed what, when and why. */
package vn.gov.quangtri.cchc.report.history;
