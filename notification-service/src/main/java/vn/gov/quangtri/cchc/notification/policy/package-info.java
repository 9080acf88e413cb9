/** Policies: which steps a ladder has and who gets them, as versioned data. */
package vn.gov.quangtri.cchc.notification.policy;
