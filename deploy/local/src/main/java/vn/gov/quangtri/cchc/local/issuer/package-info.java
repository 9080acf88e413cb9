/** The OpenID Connect issuer of the demonstration: invented users with the roles of real posts. On loopback only. */
package vn.gov.quangtri.cchc.local.issuer;
