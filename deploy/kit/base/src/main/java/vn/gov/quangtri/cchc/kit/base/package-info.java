/** What every service is built with and that knows no business: clocks, ids, scope, roles, refusals. */
package vn.gov.quangtri.cchc.kit.base;
