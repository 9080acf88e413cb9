/**
 * A real database server for the application under test: its own schema, a look into its tables, and what it was sent.
 */
package vn.gov.quangtri.cchc.kit.test.database;
