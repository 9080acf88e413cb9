package vn.gov.quangtri.cchc.report.history;

import vn.gov.quangtri.cchc.kit.base.Caller;

/** Who changed something: the token's subject, and the post that is shown to people. */
public record Who(String subject, String post) {

    /** Feeds and jobs, which have no caller. */
    public static final Who SYSTEM = new Who("system", "system");

    public static Who of(Caller caller) {
        return new Who(caller.subject(), caller.post());
    }
}
