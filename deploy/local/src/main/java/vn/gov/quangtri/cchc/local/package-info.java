/**
 * The whole system on one machine, from Maven artifacts alone: {@link vn.gov.quangtri.cchc.local.LocalStack} starts, steps, breaks and
 * stops it; {@link vn.gov.quangtri.cchc.local.Launcher} does so for people.
 */
package vn.gov.quangtri.cchc.local;
