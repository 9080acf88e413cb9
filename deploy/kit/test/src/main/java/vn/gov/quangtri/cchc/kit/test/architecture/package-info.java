/**
 * The rules that the code of every module keeps, read from its classes.
 */
package vn.gov.quangtri.cchc.kit.test.architecture;
