/** One manner of HTTP for all services: problems, callers, preconditions, lists, consistency tokens, administration. */
package vn.gov.quangtri.cchc.kit.http;
