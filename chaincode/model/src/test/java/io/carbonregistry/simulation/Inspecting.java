package io.carbonregistry.simulation;

import io.carbonregistry.attestations.Attestation;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Plant;
import io.carbonregistry.market.Signer;
import io.carbonregistry.supervision.AssignCase;
import io.carbonregistry.supervision.Case;
import io.carbonregistry.supervision.CaseId;
import io.carbonregistry.supervision.CitedMonth;
import io.carbonregistry.supervision.CloseCase;
import io.carbonregistry.supervision.Finding;
import io.carbonregistry.supervision.OpenCase;
import io.carbonregistry.supervision.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Requests of supervision that fit what the ledger has. */
final class Inspecting {

    private static final Grounds BECAUSE = new Grounds("looked at");
    private static final List<Signer> PROVINCE = List.of(Founding.HUBEI, Founding.HUBEI_TWO);

    private final World world;
    private final RandomRecords random;

    Inspecting(World world, RandomRecords random) {
        this.world = world;
        this.random = random;
    }

    /** A maker for every kind that would never fit at random. */
    Map<Class<?>, Supplier<Request<?>>> fitting() {
        Map<Class<?>, Supplier<Request<?>>> all = new LinkedHashMap<>();
        all.put(OpenCase.class, this::opening);
        all.put(AssignCase.class, this::assigning);
        all.put(CloseCase.class, this::closing);
        return all;
    }

    private Request<?> opening() {
        return world.maybeOne(world.mirror().all(Attestation.class))
                .<Request<?>>map(month -> new OpenCase(
                        world.actId(),
                        new CaseId(Plant.HUBEI, world.actId()),
                        List.of(new Finding("JUMP", List.of(CitedMonth.of(month.of())))),
                        BECAUSE))
                .orElseGet(() -> random.of(OpenCase.class));
    }

    private Request<?> assigning() {
        Person officer = world.one(PROVINCE).person();
        Actor office = world.one(List.of(Founding.PROVINCE, Founding.PROVINCE, Founding.NATION));
        return one(Case.Status.OPEN)
                .<Request<?>>map(open -> new AssignCase(world.actId(), open.id(), office, officer))
                .orElseGet(() -> random.of(AssignCase.class));
    }

    private Request<?> closing() {
        return one(Case.Status.ASSIGNED)
                .<Request<?>>map(
                        open -> new CloseCase(world.actId(), open.id(), world.one(List.of(Outcome.values())), BECAUSE))
                .orElseGet(() -> random.of(CloseCase.class));
    }

    private Optional<Case> one(Case.Status status) {
        return world.maybeOne(world.mirror().all(Case.class).filter(one -> one.status() == status));
    }
}
