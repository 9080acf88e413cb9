package vn.gov.quangtri.cchc.kit.test;

import com.nimbusds.jose.jwk.JWK;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import vn.gov.quangtri.cchc.kit.base.Role;

/** Signed tokens of the test issuer, as the demo users of the local stack get them; and some that must be refused. */
public final class Tokens {

    private static final String AUDIENCE = "cchc";
    private static final Duration HOUR = Duration.ofHours(1);

    /** Reads the issuer's keys from the same file as the issuer. */
    private static final OAuth2TokenProvider SIGNER = new OAuth2TokenProvider(new KeyProvider());

    private Tokens() {}

    /** Of a post named after the roles and agencies. */
    public static String of(Set<String> roles, String... agencies) {
        String post = String.join("+", roles) + (agencies.length == 0 ? "" : "." + String.join("+", agencies));
        return named(post.toLowerCase(Locale.ROOT), roles, agencies);
    }

    /** Of this post. */
    public static String named(String post, Set<String> roles, String... agencies) {
        return sign(claims(post, roles, agencies), HOUR);
    }

    /** Without an agency, but with one claim more or in place of the usual one. */
    public static String with(String claim, Object value, Set<String> roles) {
        Map<String, Object> claims = claims("somebody", roles);
        claims.put(claim, value);
        return sign(claims, HOUR);
    }

    public static String editor() {
        return named("editor.snv", Set.of(Role.PLAN_EDITOR), "SNV");
    }

    public static String approver() {
        return named("approver.ubnd", Set.of(Role.PLAN_APPROVER));
    }

    public static String office() {
        return named("office.vpub", Set.of(Role.PLAN_OFFICE), "VPUB");
    }

    public static String monitor() {
        return named("monitor.snv", Set.of(Role.MONITOR), "SNV");
    }

    /** The monitor's head, who is a monitor, too. */
    public static String monitorHead() {
        return named("head.snv", Set.of(Role.MONITOR, Role.MONITOR_HEAD), "SNV");
    }

    public static String officer(String... agencies) {
        return named("officer." + agencies[0].toLowerCase(Locale.ROOT), Set.of(Role.AGENCY_OFFICER), agencies);
    }

    public static String clerk(String... agencies) {
        return named("clerk." + agencies[0].toLowerCase(Locale.ROOT), Set.of(Role.AGENCY_CLERK), agencies);
    }

    public static String head(String... agencies) {
        return named("head." + agencies[0].toLowerCase(Locale.ROOT), Set.of(Role.AGENCY_HEAD), agencies);
    }

    public static String observer() {
        return named("observer", Set.of(Role.OBSERVER));
    }

    public static String finance() {
        return named("finance", Set.of(Role.FINANCE));
    }

    public static String admin() {
        return named("operator", Set.of(Role.ADMIN));
    }

    public static String integrator() {
        return named("integrator", Set.of(Role.INTEGRATOR));
    }

    public static String registry() {
        return named("registry", Set.of(Role.REGISTRY));
    }

    /** To be refused where an agency is needed. */
    public static String officerWithoutAgency() {
        return named("officer", Set.of(Role.AGENCY_OFFICER));
    }

    /** To be refused: for another system. */
    public static String withoutAudience() {
        Map<String, Object> claims = claims("editor.snv", Set.of(Role.PLAN_EDITOR), "SNV");
        claims.put("aud", List.of("another-system"));
        return sign(claims, HOUR);
    }

    /** To be refused: rightly signed, but of another issuer. */
    public static String foreignIssuer() {
        Map<String, Object> claims = claims("editor.snv", Set.of(Role.PLAN_EDITOR), "SNV");
        claims.put("iss", "https://issuer.example/elsewhere");
        return sign(claims, HOUR);
    }

    /** To be refused: over since an hour. */
    public static String expired() {
        return sign(claims("editor.snv", Set.of(Role.PLAN_EDITOR), "SNV"), HOUR.negated());
    }

    /** To be refused: says all the right things, but somebody else signed it. */
    public static String forged() {
        OAuth2TokenProvider stranger = new OAuth2TokenProvider(new KeyProvider(List.<JWK>of()));
        return stranger.jwt(claims("editor.snv", Set.of(Role.PLAN_EDITOR), "SNV"), HOUR, IssuerServer.ISSUER)
                .serialize();
    }

    private static Map<String, Object> claims(String post, Set<String> roles, String... agencies) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("iss", issuer());
        claims.put("sub", "subject-of-" + post);
        claims.put("aud", List.of(AUDIENCE));
        claims.put("preferred_username", post);
        claims.put("groups", List.copyOf(roles));
        if (agencies.length > 0) {
            claims.put("agency", List.of(agencies));
        }
        return claims;
    }

    private static String sign(Map<String, Object> claims, Duration life) {
        return SIGNER.jwt(claims, life, IssuerServer.ISSUER).serialize();
    }

    private static String issuer() {
        return System.getProperty(
                IssuerResource.URL, "none: the test lacks @QuarkusTestResource(IssuerResource.class)");
    }
}
