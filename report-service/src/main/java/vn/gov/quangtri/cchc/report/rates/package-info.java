/** How many reports were owed, sent, late: from the ledger, on any day. */
package vn.gov.quangtri.cchc.report.rates;
