/** What an agency shows its work by: figures, and links to where it can be seen, which are kept and never opened. */
package vn.gov.quangtri.cchc.task.evidence;
