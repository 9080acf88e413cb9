/** The one public address in front of the four services: routes by path, and nothing more. */
package vn.gov.quangtri.cchc.local.gateway;
