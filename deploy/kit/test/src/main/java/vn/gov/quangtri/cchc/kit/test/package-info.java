/**
 * What nearly every test of a service starts from: who calls (signed tokens of a real issuer), and on which day of the office.
 *
 * <p>The servers that it runs on, and what all services are held to, have packages of their own.
 */
package vn.gov.quangtri.cchc.kit.test;
