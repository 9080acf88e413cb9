/** How services write down who changed what: rows that are only added, each service in a table of its own. */
package vn.gov.quangtri.cchc.kit.service.history;
