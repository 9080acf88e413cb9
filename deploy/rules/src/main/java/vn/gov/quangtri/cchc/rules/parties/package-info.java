/** Who is meant by a cell's text, and who belongs to a group on a day. */
package vn.gov.quangtri.cchc.rules.parties;
