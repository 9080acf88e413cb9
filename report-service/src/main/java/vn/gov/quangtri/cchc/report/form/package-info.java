/** Report forms: typed questions, and what makes an answer right. */
package vn.gov.quangtri.cchc.report.form;
