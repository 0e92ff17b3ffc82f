package io.carbonregistry.client.cli;

import io.carbonregistry.access.Routes;
import io.carbonregistry.approvals.Act;
import io.carbonregistry.audit.GetAct;
import io.carbonregistry.client.Committed;
import io.carbonregistry.client.NotCommitted;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.cli.output.Printer;
import io.carbonregistry.client.cli.records.Asking;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.client.parts.Divisible;
import io.carbonregistry.client.parts.Division;
import io.carbonregistry.client.parts.DoneInParts;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.registry.GetRegistry;
import io.carbonregistry.registry.Registry.Clock;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.Json;
import io.carbonregistry.wire.JsonObject;
import io.carbonregistry.wire.JsonString;
import io.carbonregistry.wire.Records;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Asks the ledger as the global options say, and prints what came of it.
 *
 * @param session who asks
 */
record RegistryAsking(Session session) implements Asking {

    private static final Records RECORDS = Routes.records();

    @Override
    public ExitCode act(Request<?> request) {
        try (Registry registry = session.connectToAct()) {
            return session.options().dryRun() ? dryRun(registry, request) : submit(registry, request);
        }
    }

    @Override
    public ExitCode inParts(Request<?> request, int parts) {
        try (Registry registry = session.connectToAct()) {
            return session.options().dryRun()
                    ? dryRun(registry, Division.of(request, parts))
                    : submit(registry, request, parts);
        }
    }

    @Override
    public ExitCode query(Query<?> query) {
        try (Registry registry = session.connect()) {
            printer(registry).print(registry.query(query));
            return ExitCode.OK;
        }
    }

    @Override
    public String keyDigest(String identity) {
        return session.network().identity(UserName.parse(identity)).publicKeyDigest();
    }

    @Override
    public Json pending(ActRef act) {
        try (Registry registry = session.connect()) {
            Act found = registry.query(new GetAct(act));
            Request<?> request =
                    found.pending().orElseThrow(() -> RefusedException.because(Reason.ACT_VOID, act, found.status()));
            session.printer().say(say("pending-is", act, found.initiator().person()));
            session.printer().show(request);
            session.printer().say("");
            SortedMap<String, Json> members = new TreeMap<>();
            members.putAll(((JsonObject) CanonicalJson.parse(RECORDS.intent(request))).members());
            members.put("@type", new JsonString(request.getClass().getSimpleName()));
            return new JsonObject(members);
        }
    }

    private ExitCode submit(Registry registry, Request<?> request) {
        try {
            Committed<?> committed = registry.submit(request);
            sayPending(committed);
            printer(registry).print(new Done(committed.answer(), committed.transaction(), committed.block()));
            return ExitCode.OK;
        } catch (Refused refused) {
            printer(registry).refuse(List.of(refused.refusal()));
            sayParts(request, refused.refusal());
            return ExitCode.REFUSED;
        }
    }

    private ExitCode submit(Registry registry, Request<?> request, int parts) {
        DoneInParts<?> done = registry.submitInParts(request, parts);
        done.parts().forEach(part -> sayPending(part.committed()));
        printer(registry).print(DoneParts.of(done));
        if (done.failure().isPresent()) {
            session.printer().say(say("parts-remain", done.remaining(), request.id()));
            throw done.failure().get();
        }
        return ExitCode.OK;
    }

    private void sayPending(Committed<?> committed) {
        committed.pending().ifPresent(act -> session.printer().say(say("pending", act.act(), act.expires())));
    }

    /** What takes from more blocks than an act may can be done as several acts, by whoever agrees to that. */
    private void sayParts(Request<?> request, Refusal refusal) {
        boolean isOfBlocks = refusal.reason() == Reason.TOO_MANY
                && "draws".equals(refusal.details().get("what"));
        if (isOfBlocks && Divisible.is(request.getClass())) {
            long blocks = Long.parseLong(refusal.details().getOrDefault("given", "0"));
            session.printer().say(say("more-than-one-act", Draws.MOST, (blocks + Draws.MOST - 1) / Draws.MOST));
        }
    }

    /** Each part by itself, up to the first that would be refused. */
    private ExitCode dryRun(Registry registry, Division<?> division) {
        return division.parts().stream()
                .map(part -> dryRun(registry, part.act()))
                .filter(ended -> ended != ExitCode.OK)
                .findFirst()
                .orElse(ExitCode.OK);
    }

    private ExitCode dryRun(Registry registry, Request<?> request) {
        List<Refusal> refusals = registry.dryRun(request);
        if (refusals.isEmpty()) {
            session.printer().say(say("would-be-granted"));
        }
        printer(registry).refuse(refusals);
        return refusals.isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
    }

    /** Where days are not real ones, every output says so. */
    private Printer printer(Registry registry) {
        return session.printer().on(simulatedDay(registry));
    }

    private static Optional<LocalDate> simulatedDay(Registry registry) {
        try {
            return Optional.of(registry.query(new GetRegistry()).registry())
                    .filter(state -> state.clock() == Clock.SIMULATED)
                    .map(state -> state.day());
        } catch (NotCommitted nobodyTells) {
            return Optional.empty();
        }
    }

    private String say(String key, Object... figures) {
        return session.texts().get("say." + key, figures);
    }
}
