package io.carbonregistry.client.submission;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.carbonregistry.access.Desk;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.client.NotCommitted;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.Unavailable;
import io.carbonregistry.client.gateway.Connection;
import io.carbonregistry.client.gateway.Connections;
import io.carbonregistry.client.gateway.Endorsed;
import io.carbonregistry.client.gateway.Failure;
import io.carbonregistry.client.pacing.Patience;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.JsonObject;
import io.carbonregistry.wire.JsonString;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.RefusalJson;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Asks the registry, with nothing ordered yet: for its endorsements, for answers, and for what it would say. What passes is
 * asked again; whatever fails is an outcome.
 *
 * @param connections to the peers that may be asked
 * @param endorsing to those of them that may see what is confided
 * @param patience how long each question is asked
 */
public record Asking(Connections connections, Connections endorsing, Records records, Duration patience) {

    /** What Fabric's tools ask a chaincode about itself. */
    private static final String METADATA = "org.hyperledger.fabric:GetMetadata";

    /** An act as it is sent. */
    public EncodedAct encoded(Request<?> request) {
        return new EncodedAct(
                request.getClass().getSimpleName(),
                records.intent(request),
                records.inputs(request),
                records.confided(request));
    }

    /** The endorsements of an act that has drawn, those of whoever guards what it writes included: only the registry knows, so it is asked first. */
    CompletableFuture<Endorsed> endorse(EncodedAct asked, Request<?> drawn, Patience left) {
        return endorse(asked.with(records.inputs(drawn)), Collections.emptySortedSet(), left);
    }

    private CompletableFuture<Endorsed> endorse(EncodedAct act, SortedSet<String> guards, Patience left) {
        return ask(
                        act.confides() ? endorsing : connections,
                        peer -> peer.endorse(guards, act.function(), act.confided(), act.intent(), act.inputs()),
                        left)
                .thenCompose(endorsed -> guards.containsAll(endorsed.guards())
                        ? CompletableFuture.completedFuture(endorsed)
                        : endorse(act, more(guards, endorsed.guards(), act), left));
    }

    /** Whoever guards something is no member of the collections: what is confided must not reach their peers. */
    private static SortedSet<String> more(SortedSet<String> asked, SortedSet<String> named, EncodedAct act) {
        if (act.confides()) {
            throw new Unavailable(
                    "the act confides something, which must not be told to those who would have to endorse it: "
                            + String.join(", ", named));
        }
        SortedSet<String> all = new TreeSet<>(asked);
        all.addAll(named);
        return all;
    }

    /** A query's answer. */
    public <R> CompletableFuture<R> answer(Query<R> query) {
        String name = query.getClass().getSimpleName();
        byte[] bytes = records.bytes(query);
        return (query.getClass().isAnnotationPresent(Confided.class)
                        ? ask(
                                endorsing,
                                peer -> peer.evaluateConfided(name, Collections.emptySortedMap(), bytes),
                                new Patience(patience))
                        : ask(connections, peer -> peer.evaluate(name, bytes), new Patience(patience)))
                .thenApply(answer -> records.readAnswer(query, answer));
    }

    /** All refusals that an act would get. */
    public CompletableFuture<List<Refusal>> dryRun(Request<?> request) {
        EncodedAct act = encoded(request);
        byte[] name = act.function().getBytes(US_ASCII);
        return (act.confides() || restsOnConfided(request)
                        ? ask(
                                endorsing,
                                peer -> peer.evaluateConfided(
                                        Desk.DRY_RUN, act.confided(), name, act.intent(), act.inputs()),
                                new Patience(patience))
                        : ask(
                                connections,
                                peer -> peer.evaluate(Desk.DRY_RUN, name, act.intent(), act.inputs()),
                                new Patience(patience)))
                .thenApply(RefusalJson::readAll);
    }

    private static boolean restsOnConfided(Request<?> request) {
        Request<?> decided = request instanceof ApproveAct approval ? approval.request() : request;
        return decided.getClass().isAnnotationPresent(Confided.class);
    }

    /** The digest of the chaincode's code: the version in its metadata. */
    public CompletableFuture<Digest> code() {
        return ask(connections, peer -> peer.evaluate(METADATA), new Patience(patience))
                .thenApply(Asking::version);
    }

    private static Digest version(byte[] metadata) {
        if (CanonicalJson.parse(metadata) instanceof JsonObject whole
                && whole.members().get("info") instanceof JsonObject info
                && info.members().get("version") instanceof JsonString version) {
            return new Digest(version.value());
        }
        throw new Unavailable("the chaincode tells no version");
    }

    private static <T> CompletableFuture<T> ask(
            Connections to, Function<Connection, CompletableFuture<T>> call, Patience left) {
        return left.call(() -> to.ask(call), failure -> Failure.of(failure).passes())
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(outcome(Failure.of(failure))));
    }

    private static NotCommitted outcome(Failure failure) {
        return failure.refusal().<NotCommitted>map(Refused::new).orElseGet(() -> new Unavailable(failure.text()));
    }
}
