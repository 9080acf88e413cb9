/**
 * The system under faults: seeded load by many clients while processes are killed, stopped and paused, and a checker that afterwards looks
 * for what was lost, what differs and what was done twice. A round is made from its seed alone, so its seed repeats it.
 */
package vn.gov.quangtri.cchc.e2e.faults;
