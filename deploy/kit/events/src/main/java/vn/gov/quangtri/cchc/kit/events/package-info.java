/**
 * How a service speaks and listens: an outbox written with the change, a relay that sends it in order, an intake that applies what
 * others sent, and jobs for what takes longer than one transaction should.
 */
package vn.gov.quangtri.cchc.kit.events;
