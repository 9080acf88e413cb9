/** How an assignment stands on a day: one function for every service. */
package vn.gov.quangtri.cchc.rules.standing;
