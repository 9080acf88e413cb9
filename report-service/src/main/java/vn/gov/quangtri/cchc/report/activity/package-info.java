/** What agencies did through the year. */
package vn.gov.quangtri.cchc.report.activity;
