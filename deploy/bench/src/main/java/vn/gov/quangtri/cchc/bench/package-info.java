/**
 * Load, measured: each figure against a bare baseline in the same run, pair by pair, given as ratios with quartiles. Data sizes and clients
 * stand with each figure. A missed aim is a finding, not a failure.
 */
package vn.gov.quangtri.cchc.bench;
