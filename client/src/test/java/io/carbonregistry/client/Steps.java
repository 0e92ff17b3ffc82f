package io.carbonregistry.client;

import io.carbonregistry.access.Routes;
import io.carbonregistry.client.gateway.Channels;
import io.carbonregistry.client.gateway.Connection;
import io.carbonregistry.client.gateway.Endorsed;
import io.carbonregistry.client.gateway.Failure;
import io.carbonregistry.client.gateway.Signatory;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.wire.Records;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** Acts step by step, as one identity, so that something can come between the steps; a step that fails tells what was said. */
final class Steps implements AutoCloseable {

    private static final Records RECORDS = Routes.records();

    private final Profile profile;
    private final Signatory signatory;
    private final Connection connection;

    /** Asks the Registrar's peer. */
    Steps(Network network, Identity who) {
        this(network.profile("RegistrarMSP"), who);
    }

    /** Asks the first peer of a profile. */
    Steps(Profile profile, Identity who) {
        this.profile = profile;
        signatory = new Signatory(new Credentials(who));
        connection = new Connection(Channels.open(profile.network().peers().get(0)), profile, signatory);
    }

    /** Has an act endorsed, and signs it. */
    Endorsed endorse(Request<?> request) {
        return done(connection.endorse(
                new TreeSet<>(),
                function(request),
                RECORDS.confided(request),
                RECORDS.intent(request),
                RECORDS.inputs(request)));
    }

    /** Sends a transaction for ordering. */
    void submit(Endorsed endorsed) {
        done(connection.submit(endorsed));
    }

    /** What becomes of a transaction that is sent for ordering. */
    TxValidationCode commit(Endorsed endorsed) {
        submit(endorsed);
        return outcome(endorsed);
    }

    /** What has become of a transaction. */
    TxValidationCode outcome(Endorsed endorsed) {
        return done(connection.outcome(endorsed.transaction())).getResult();
    }

    /** Sends what was ordered before; false where the orderers say that it was. */
    boolean isTakenAgain(Endorsed endorsed) {
        try {
            submit(endorsed);
            return true;
        } catch (Said said) {
            if (said.word().contains("already processed")) {
                return false;
            }
            throw said;
        }
    }

    /** A proposal that nobody has signed yet. */
    Draft draft(Request<?> request) {
        return Draft.of(connection, profile, function(request), RECORDS.intent(request), RECORDS.inputs(request));
    }

    /** Who signs. */
    Signatory signatory() {
        return signatory;
    }

    @Override
    public void close() {
        connection.close();
    }

    private static String function(Request<?> request) {
        return request.getClass().getSimpleName();
    }

    private static <T> T done(CompletableFuture<T> step) {
        try {
            return step.join();
        } catch (CompletionException e) {
            throw new Said(Failure.of(e));
        }
    }

    /** A step failed, and this was said. */
    static final class Said extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** How a gateway begins to repeat what another peer has said. */
        private static final String RELAYED = "rpc error: code = Unknown desc = ";

        private final transient Failure failure;

        Said(Failure failure) {
            super(failure.text());
            this.failure = failure;
        }

        /** Who says no, and why; of several peers the last. */
        String word() {
            String last = failure.messages().get(failure.messages().size() - 1);
            return failure.refusal()
                    .map(refusal -> "registry: " + refusal.reason())
                    .orElseGet(() -> "network: " + last.replace(RELAYED, ""));
        }
    }
}
