package vn.gov.quangtri.cchc.plan.appendix;

import java.util.UUID;

/** The appendix of this plan says how it answered an attempt to issue; perhaps an old one, and perhaps not for the first time. */
public record LockAnswered(UUID planId, AppendixState.Lock lock) {}
