/** The inbox: what each post was told, and who has read it. */
package vn.gov.quangtri.cchc.notification.inbox;
