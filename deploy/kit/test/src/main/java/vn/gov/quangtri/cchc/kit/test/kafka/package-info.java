/**
 * A real Kafka broker for the application under test, and another service on it that sends and reads.
 */
package vn.gov.quangtri.cchc.kit.test.kafka;
