package vn.gov.quangtri.cchc.kit.test.database;

/** The server that the test JVM's schemas live on. */
interface DatabaseServer {

    /** {@code jdbc:mysql://host:port}, for the application under test. */
    String address();

    /** The same for the administrator, who gets through also while the server is away for the application. */
    String administration();

    /** The administrator's name. */
    default String user() {
        return "root";
    }

    /** The administrator's password. */
    default String password() {
        return "";
    }

    /** Takes it away from the application, with all its data kept. */
    void stop() throws Exception;

    /** Brings it back at the same address. */
    void startAgain() throws Exception;
}
