/** One Kafka broker in KRaft mode, in a JVM of its own. */
package vn.gov.quangtri.cchc.local.broker;
