package io.carbonregistry.access;

import static io.carbonregistry.access.Permission.act;
import static io.carbonregistry.kernel.Role.BANK;
import static io.carbonregistry.kernel.Role.EMITTER;
import static io.carbonregistry.kernel.Role.REGISTRAR;
import static io.carbonregistry.kernel.Role.REGULATOR;

import io.carbonregistry.accounts.OpenAccount;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.registry.FoundRegistry;
import io.carbonregistry.transfers.TransferUnits;
import java.util.List;
import java.util.Optional;

/** Who may ask what: one table, a line for every act and every query. */
public final class Permissions {

    private static final List<Permission> TABLE = List.of(
            // registry
            act(FoundRegistry.class).by(REGULATOR),
            // accounts
            act(OpenAccount.class).by(REGISTRAR).approvedBy(REGISTRAR),
            // issuance
            // holdings
            // transfers
            act(TransferUnits.class).by(EMITTER, BANK).approvedBy(EMITTER, BANK),
            // retirements
            // approvals
            act(ApproveAct.class).by(Role.values()).evenWhenHalted()
            // audit
            );

    private Permissions() {}

    /** Every line. */
    public static List<Permission> all() {
        return TABLE;
    }

    /** The line of an act or query. */
    public static Optional<Permission> named(String name) {
        return TABLE.stream().filter(line -> line.name().equals(name)).findFirst();
    }
}
