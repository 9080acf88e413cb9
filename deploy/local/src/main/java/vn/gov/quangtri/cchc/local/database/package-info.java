/** The database server and what the services may do on it. */
package vn.gov.quangtri.cchc.local.database;
