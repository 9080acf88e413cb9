/** Processes of this machine: started with a log of their own, ended for certain, recognised after a run that died hard. */
package vn.gov.quangtri.cchc.local.process;
