/** When nothing is under way any more: outboxes and jobs empty, every consumer group at the ends of its topics. */
package vn.gov.quangtri.cchc.local.drain;
