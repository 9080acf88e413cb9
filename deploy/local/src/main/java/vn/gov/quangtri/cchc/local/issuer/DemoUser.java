package vn.gov.quangtri.cchc.local.issuer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A post that can log in, or a system that can.
 *
 * @param name user name or client id; it is the subject and the post in tokens
 * @param roles claim {@code groups}
 * @param agency claim {@code agency}: the key of the post's agency
 */
public record DemoUser(String name, List<String> roles, Optional<String> agency) {

    static final String AUDIENCE = "cchc";
    static final String PUBLIC_CLIENT = "cchc-cli";

    /** What its tokens say. */
    Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", name);
        claims.put("aud", List.of(AUDIENCE, PUBLIC_CLIENT));
        claims.put("preferred_username", name);
        claims.put("groups", roles);
        agency.ifPresent(key -> claims.put("agency", key));
        return claims;
    }
}
