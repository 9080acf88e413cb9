/** Reports that came by official letter. */
package vn.gov.quangtri.cchc.report.receipt;
