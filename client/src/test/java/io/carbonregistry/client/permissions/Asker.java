package io.carbonregistry.client.permissions;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.carbonregistry.access.Desk;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.client.Credentials;
import io.carbonregistry.client.Network;
import io.carbonregistry.client.gateway.Connection;
import io.carbonregistry.client.gateway.Failure;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.wire.RefusalJson;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Somebody of a role, who asks over the wire.
 *
 * @param own the accounts that they speak for, by how they stand; none, where the role speaks for no accounts
 * @param others accounts that they don't speak for
 */
record Asker(Role role, Connection connection, Map<Standing, AccountId> own, Map<Standing, AccountId> others)
        implements AutoCloseable {

    static Asker of(
            Role role, Network network, Identity who, Map<Standing, AccountId> own, Map<Standing, AccountId> others) {
        return new Asker(role, Connection.open(network.profile("RegistrarMSP"), new Credentials(who)), own, others);
    }

    /** All refusals of what is asked; nothing is written. */
    CompletableFuture<List<Refusal>> ask(Exemplar exemplar) {
        String name = exemplar.permission().name();
        CompletableFuture<List<Refusal>> answer = exemplar.permission().isAct()
                ? connection
                        .evaluate(Desk.DRY_RUN, name.getBytes(US_ASCII), exemplar.bytes(), "{}".getBytes(UTF_8))
                        .thenApply(RefusalJson::readAll)
                : connection.evaluate(name, exemplar.bytes()).thenApply(unused -> List.of());
        return answer.exceptionally(failure -> List.of(Failure.of(failure)
                .refusal()
                .orElseThrow(() -> new IllegalStateException(
                        name + ": " + Failure.of(failure).text()))));
    }

    @Override
    public void close() {
        connection.close();
    }
}
