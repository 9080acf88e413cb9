/** Folding of Vietnamese names, for comparing and for searching. */
package vn.gov.quangtri.cchc.rules.text;
