/** How a request to move a due day goes from being asked to its end, and which days it may name: the same for work and for reports. */
package vn.gov.quangtri.cchc.rules.extension;
