/** The sample data of {@code deploy/data}, entered as people and systems would: over HTTP, with their tokens. */
package vn.gov.quangtri.cchc.local.sample;
