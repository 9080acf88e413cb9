/** The calendar of working days. */
package vn.gov.quangtri.cchc.rules.days;
