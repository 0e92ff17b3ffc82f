package io.carbonregistry.simulation;

import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Permissions;
import io.carbonregistry.approvals.Act;
import io.carbonregistry.approvals.SecondSignature;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Asked;
import io.carbonregistry.market.Signer;
import java.util.Optional;
import java.util.Set;

/** What random people ask for who know the ledger: the same seed over the same states asks for the same. */
public final class Asking {

    private final World world;
    private final Requests requests;
    private final Signers signers;
    private final Weights weights;

    /** Some kinds of request are asked for more often. */
    Asking(World world, Set<String> sought) {
        this.world = world;
        this.requests = new Requests(world);
        this.signers = new Signers(world);
        this.weights = new Weights(world, sought);
    }

    /** The kind of act that is asked for next. */
    public Permission kind() {
        return weights.next(Requests.kinds());
    }

    /**
     * An act of a kind, and who asks for it.
     *
     * @throws io.carbonregistry.kernel.RefusedException if chance has made one that cannot be
     */
    public Asked of(Permission kind) {
        return signed(requests.of(kind.type()));
    }

    /**
     * Mostly the second signature under what was proposed.
     *
     * @throws io.carbonregistry.kernel.RefusedException if chance has made one that cannot be
     */
    public Optional<Asked> second(Request<?> proposed) {
        return world.chance(0.9) ? pending(proposed).map(act -> signed(requests.approval(act))) : Optional.empty();
    }

    private Asked signed(Request<?> request) {
        return new Asked(request instanceof SecondSignature second ? second(second) : first(request), request);
    }

    private Optional<Act> pending(Request<?> request) {
        return world.mirror()
                .all(Act.class)
                .filter(act -> act.act().id().equals(request.id()) && act.status() == Act.Status.PENDING)
                .findFirst();
    }

    private Signer first(Request<?> request) {
        Optional<Actor> actor = request.actor().or(() -> new PledgedNow(world).bank(request));
        return signers.first(permission(request), actor, request.authority());
    }

    private Signer second(SecondSignature approval) {
        Actor actor = approval.act().actor();
        return world.find(Act.key(approval.act()))
                .map(act -> signers.second(permission(approval.request()), actor, act.initiator()))
                .orElseGet(() -> first(approval.request()));
    }

    private static Permission permission(Request<?> request) {
        return Permissions.named(request.getClass().getSimpleName()).orElseThrow();
    }
}
