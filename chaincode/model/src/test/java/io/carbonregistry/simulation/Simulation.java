package io.carbonregistry.simulation;

import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Permissions;
import io.carbonregistry.approvals.Act;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.approvals.SecondSignature;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.State;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Signer;
import io.carbonregistry.wire.RefusalJson;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/** One seeded run: a step is one request, and what must hold is looked at after each. */
final class Simulation {

    private final World world;
    private final Requests requests;
    private final Signers signers;
    private final Weights weights;
    private final Watch watch;
    private final UnaryOperator<Outcome.Granted> fault;
    private final Tally tally;

    Simulation(long seed, Tally tally) {
        this(seed, Set.of(), tally);
    }

    /** A run in which some kinds of request are asked for more often. */
    Simulation(long seed, Set<String> sought, Tally tally) {
        this(seed, sought, tally, UnaryOperator.identity());
    }

    /** A run in which what granted acts write is falsified on its way. */
    Simulation(long seed, Set<String> sought, Tally tally, UnaryOperator<Outcome.Granted> fault) {
        this(seed, sought, tally, fault, 1);
    }

    /** A run in which the whole ledger is looked at after every so many acts, and at the end. */
    Simulation(long seed, Set<String> sought, Tally tally, UnaryOperator<Outcome.Granted> fault, int every) {
        this.tally = tally;
        this.world = new World(seed);
        this.requests = new Requests(world);
        this.signers = new Signers(world);
        this.weights = new Weights(world, sought);
        this.watch = new Watch(world.mirror(), every);
        this.fault = fault;
    }

    /** Who sent what, in order, and what came of it. */
    Market market() {
        return world.market;
    }

    /** The fewest of its requests after which the same is broken. */
    List<Proposal> shortest(Throwable broken) {
        return new Shrinking(world.opened(), fault, Broken.what(broken)).of(world.asked());
    }

    /** Random records of what its people know. */
    RandomRecords records() {
        return new RandomRecords(world);
    }

    /** The ledger as it stands. */
    SortedMap<String, State> states() {
        return world.mirror().states();
    }

    /** Takes a number of steps. */
    Simulation run(int steps) {
        for (int i = 0; i < steps; i++) {
            step();
        }
        watch.look();
        return this;
    }

    private void step() {
        Permission kind = weights.next(Requests.kinds());
        try {
            ask(requests.of(kind.type()));
        } catch (RefusedException malformed) {
            tally.refused(kind.name(), malformed.refusals().get(0).reason());
        }
    }

    private void ask(Request<?> request) {
        Signer signer = request instanceof SecondSignature second ? second(second) : first(request);
        Optional<Outcome.Granted> granted = send(signer, request);
        if (granted.isPresent() && granted.get().event().equals("ActProposed") && world.chance(0.9)) {
            proposed(request).ifPresent(act -> {
                ApproveAct approval = requests.approval(act);
                send(second(approval), approval);
            });
        }
    }

    private Optional<Act> proposed(Request<?> request) {
        return world.mirror()
                .all(Act.class)
                .filter(act -> act.act().id().equals(request.id()) && act.status() == Act.Status.PENDING)
                .findFirst();
    }

    private Optional<Outcome.Granted> send(Signer signer, Request<?> request) {
        Outcome outcome = world.market.send(signer, request);
        String name = request.getClass().getSimpleName();
        if (outcome instanceof Outcome.Granted honest) {
            Outcome.Granted granted = fault.apply(honest);
            world.market.ledger().apply(granted);
            watch.take(granted);
            if (!granted.event().equals("ActProposed")) {
                decided(request);
            }
            return Optional.of(granted);
        }
        Outcome.Refused refused = (Outcome.Refused) outcome;
        tally.refused(name, RefusalJson.read(refused.message()).orElseThrow().reason());
        return Optional.empty();
    }

    /** A grant counts under its kind, an approval for itself and for what it approves; a proposal is none yet. */
    private void decided(Request<?> request) {
        if (request instanceof ApproveAct approval) {
            decided(approval.request());
        }
        tally.granted(request.getClass().getSimpleName());
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
