package vn.gov.quangtri.cchc.kit.service;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.gov.quangtri.cchc.kit.base.Refusal;

/**
 * Lets nobody ask so often that others wait: each subject has a bucket that fills evenly and may be emptied at once. Each copy of a
 * service counts for itself, so all copies together give more.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class SubjectLimits implements ContainerRequestFilter {

    private static final int MOST_SUBJECTS = 10_000;
    private static final double NANOS = 1e9;

    private final SecurityIdentity identity;
    private final double perSecond;
    private final double burst;
    private final LongSupplier nanoClock;
    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** @param left requests that may come at once; @param at when that was so, in nanoseconds */
    private record Bucket(double left, long at, boolean granted) {}

    /**
     * @param perSecond requests a second that each subject may go on with, by {@code cchc.limits.per-second}; 0 for no limit
     * @param burst requests that may come at once after a pause, by {@code cchc.limits.burst}
     */
    @Inject
    public SubjectLimits(
            SecurityIdentity identity,
            @ConfigProperty(name = "cchc.limits.per-second", defaultValue = "50") double perSecond,
            @ConfigProperty(name = "cchc.limits.burst", defaultValue = "500") double burst) {
        this(identity, perSecond, burst, System::nanoTime);
    }

    SubjectLimits(SecurityIdentity identity, double perSecond, double burst, LongSupplier nanoClock) {
        this.identity = identity;
        this.perSecond = perSecond;
        this.burst = burst;
        this.nanoClock = nanoClock;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken token) {
            take(token.getSubject());
        }
    }

    /** @throws Refusal {@code too-many-requests} with the seconds until there is room for one */
    void take(String subject) {
        if (perSecond <= 0) {
            return;
        }
        long now = nanoClock.getAsLong();
        if (buckets.size() > MOST_SUBJECTS) {
            buckets.values().removeIf(bucket -> filled(bucket, now) >= burst);
        }
        Bucket after = buckets.compute(subject, (key, before) -> {
            double left = before == null ? burst : filled(before, now);
            return left >= 1 ? new Bucket(left - 1, now, true) : new Bucket(left, now, false);
        });
        if (!after.granted()) {
            throw Refusal.tooMany("too-many-requests", (long) Math.ceil((1 - after.left()) / perSecond));
        }
    }

    private double filled(Bucket bucket, long now) {
        return Math.min(burst, bucket.left() + (now - bucket.at()) / NANOS * perSecond);
    }
}
