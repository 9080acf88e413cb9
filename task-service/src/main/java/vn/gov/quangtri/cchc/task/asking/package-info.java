/** How a reporting round asks for the last word on ongoing work. */
package vn.gov.quangtri.cchc.task.asking;
