/** The ledger: what each agency owes in a round, and every move of it. */
package vn.gov.quangtri.cchc.report.obligation;
