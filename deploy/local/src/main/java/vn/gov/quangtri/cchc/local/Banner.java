package vn.gov.quangtri.cchc.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.gov.quangtri.cchc.local.issuer.DemoUsers;

/** What a person needs to know once the system runs. */
final class Banner {

    private static final String TEXT = """

            The system is ready after %d s. Office day: %s. Ctrl-C stops it; the data stays (-Dfresh begins anew).

              public address   %s        (pages: /  and  /docs/)
              issuer           %s   (public client cchc-cli)
              control          http://localhost:%d       (GET /status, POST /step?to=2023-04-10, POST /drain)

              users            editor.snv  approver.ubnd  office.vpub  monitor.snv  head.snv  observer  operator
                               officer.stc  clerk.stc  head.stc  (and so on for every agency key, in lower case)
              systems          registry  integrator
              password         %s   (of all of them)

            First calls:

              TOKEN=$(curl -s %s -d grant_type=password -d client_id=cchc-cli \\
                -d username=monitor.snv -d password=%s | sed 's/.*"access_token" *: *"\\([^"]*\\)".*/\\1/')
              curl -s -H "Authorization: Bearer $TOKEN" "%s/api/v1/plans?year=2023"
              curl -s -H "Authorization: Bearer $TOKEN" "%s/api/v1/assignments?agency=STC&limit=5"
              curl -s -X POST "http://localhost:%d/step?to=2023-04-10"
            """;

    private Banner() {}

    static void print(LocalStack stack, long seconds) {
        Ports ports = stack.ports();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(TEXT.formatted(
                seconds,
                stack.today(),
                ports.address(),
                stack.settings().issuerAddress(),
                ports.control(),
                DemoUsers.PASSWORD,
                stack.settings().issuer().tokens(ports),
                DemoUsers.PASSWORD,
                ports.address(),
                ports.address(),
                ports.control()));
    }
}
