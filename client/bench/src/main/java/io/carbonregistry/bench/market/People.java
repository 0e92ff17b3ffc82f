package io.carbonregistry.bench.market;

import io.carbonregistry.client.Registry;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Role;
import java.util.List;

/**
 * Who signs what in the market.
 *
 * @param participants the people
 */
public record People(Participants participants) {

    /** Who initiates for every account. */
    public static final UserName INITIATOR = new UserName("Emitter", "bench-initiator");

    /** Who approves for every account. */
    public static final UserName APPROVER = new UserName("Emitter", "bench-approver");

    /** The persons who act for every account. */
    List<Representative> representatives() {
        return List.of(
                participants.representative(INITIATOR, Role.EMITTER, Authority.INITIATE),
                participants.representative(APPROVER, Role.EMITTER, Authority.APPROVE));
    }

    /** The holders of all accounts. */
    public Signers holders() {
        return signers(INITIATOR, APPROVER);
    }

    /** The exchange, and the Registrar who signs for delivery. */
    public Signers settlement() {
        return signers(new UserName("Exchange", "trader"), new UserName("Registrar", "clerk"));
    }

    /** The Registrar's two officers. */
    public Signers registrar() {
        return signers(new UserName("Registrar", "clerk"), new UserName("Registrar", "chief"));
    }

    /** The Registrar, and the Regulator who signs for issuing. */
    public Signers issuing() {
        return signers(new UserName("Registrar", "clerk"), new UserName("Regulator", "minister"));
    }

    /** The Regulator's two officers. */
    public Signers regulator() {
        return signers(new UserName("Regulator", "minister"), new UserName("Regulator", "deputy"));
    }

    /** Somebody who may read full blocks. */
    public Registry auditor() {
        return participants.as(new UserName("Auditor", "auditor"));
    }

    private Signers signers(UserName initiator, UserName approver) {
        return new Signers(participants.as(initiator), participants.as(approver));
    }
}
