package vn.gov.quangtri.cchc.plan.appendix;

import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Scope;

/**
 * The appendix of this plan says how it answered an attempt to issue; perhaps an old one, and perhaps not for the first time.
 *
 * @param scope of whoever heard it, which has no caller
 */
public record LockAnswered(UUID planId, AppendixState.Lock lock, Scope scope) {}
