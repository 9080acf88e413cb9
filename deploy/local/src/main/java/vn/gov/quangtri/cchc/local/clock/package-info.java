/** The office clock that all services read: one file, replaced as a whole. */
package vn.gov.quangtri.cchc.local.clock;
