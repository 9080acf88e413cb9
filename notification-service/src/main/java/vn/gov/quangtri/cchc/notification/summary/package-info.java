/** The weekly summary for the Committee's office: what is more than 14 days late. */
package vn.gov.quangtri.cchc.notification.summary;
