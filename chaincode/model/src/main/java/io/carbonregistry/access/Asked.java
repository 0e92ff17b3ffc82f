package io.carbonregistry.access;

import io.carbonregistry.Proposal;
import io.carbonregistry.approvals.SecondSignature;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * One act as it was asked for.
 *
 * @param request what is asked
 * @param intent the digest of the intent that is to be decided: of the request, or of the one it approves
 * @param permission the line of the intent
 * @param caller who signs
 * @param proposal the proposal
 */
record Asked(Request<?> request, Digest intent, Permission permission, Caller caller, Proposal proposal) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** In whose name the act is done. */
    Actor actor() {
        return request.actor().orElseGet(caller::requireOffice);
    }

    /**
     * Whose mandate the caller needs: the actor's, so that an office's or an account's own people sign among themselves; only a
     * second signature that another authority owes is under the mandate of the caller's own office.
     */
    Actor mandate() {
        boolean anotherAuthority = isSecondSignature() && !permission.roles().contains(caller.role());
        return anotherAuthority ? caller.requireOffice() : actor();
    }

    ActRef act() {
        return new ActRef(actor(), request.id());
    }

    /** Whether it answers a pending act, under that act's own id. */
    boolean isSecondSignature() {
        return request instanceof SecondSignature;
    }

    /** Whether the act ends here as pending, for somebody else to sign. */
    boolean awaitsApproval() {
        return permission.needsFourEyes() && !isSecondSignature();
    }

    Set<Role> allowed() {
        return isSecondSignature() ? permission.approvers() : permission.roles();
    }

    LocalDate proposed() {
        return LocalDate.ofInstant(proposal.timestamp(), SHANGHAI);
    }
}
