/** Papers and frozen contents: references to signed files, one spelling of JSON, fingerprints. */
package vn.gov.quangtri.cchc.report.paper;
