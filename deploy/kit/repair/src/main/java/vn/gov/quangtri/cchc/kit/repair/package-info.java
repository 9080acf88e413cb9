/** What operators mend a service with: dead letters processed again, copies rebuilt, and a restored database put in step with the others. */
package vn.gov.quangtri.cchc.kit.repair;
