/**
 * What every service is held to alike: each asks for a check in a test of its own.
 */
package vn.gov.quangtri.cchc.kit.test.checks;
