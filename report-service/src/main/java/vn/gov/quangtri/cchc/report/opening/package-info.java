/** How a round opens from an issued plan, and how it closes. */
package vn.gov.quangtri.cchc.report.opening;
