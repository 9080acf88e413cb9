package vn.gov.quangtri.cchc.plan.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.kit.base.Caller;
import vn.gov.quangtri.cchc.kit.base.Refusal;
import vn.gov.quangtri.cchc.kit.base.Role;
import vn.gov.quangtri.cchc.kit.http.Access;
import vn.gov.quangtri.cchc.kit.http.Preconditions;

/** Marks a succession as one that did not happen. */
@ApplicationScoped
class UndoSuccession {

    private final SuccessionRepository successions;
    private final AnnounceSuccessions announce;
    private final Caller caller;

    UndoSuccession(SuccessionRepository successions, AnnounceSuccessions announce, Caller caller) {
        this.successions = successions;
        this.announce = announce;
        this.caller = caller;
    }

    /** @throws Refusal {@code succession-undone} where it is undone already */
    @Transactional
    Succession run(UUID id, String ifMatch, String reason) {
        Access.require(caller, Role.PLAN_EDITOR, Role.ADMIN);
        Succession succession = successions.lock(id).orElseThrow(() -> Refusal.notFound("succession", id));
        Preconditions.require(ifMatch, succession.etag());
        SuccessionEvent before = SuccessionEvent.state(succession);
        succession.undo();
        announce.run(List.of(new AnnounceSuccessions.Changed(succession, "undone", before, reason)));
        return succession;
    }
}
