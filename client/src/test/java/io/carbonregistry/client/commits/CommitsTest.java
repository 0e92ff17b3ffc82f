package io.carbonregistry.client.commits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.carbonregistry.access.Routes;
import io.carbonregistry.client.Credentials;
import io.carbonregistry.client.Market;
import io.carbonregistry.client.Network;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.gateway.Connections;
import io.carbonregistry.client.gateway.Endorsed;
import io.carbonregistry.client.gateway.Signatory;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.wire.Records;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verdicts on transactions that are sent more than once. */
@Tag("network")
class CommitsTest {

    private static final Records RECORDS = Routes.records();

    @Test
    void aSecondCopyIsNoVerdict(@TempDir Path folder) throws Exception {
        try (Network network = Network.start(folder)) {
            Market market = Market.found(network);
            Signatory clerk = new Signatory(new Credentials(
                    network.organisations().ofMsp("RegistrarMSP").user("clerk")));
            Profile profile = network.profile("RegistrarMSP");
            try (Connections connections = Connections.open(profile, clerk);
                    Commits commits =
                            new Commits(connections.channelsTo(profile.endorsers()), profile.channel(), clerk)) {
                Endorsed endorsed = endorse(connections, market.opening("steel"));
                commits.listening().join();
                CompletableFuture<Verdict> first = commits.of(endorsed.transaction());
                connections.ask(to -> to.submit(endorsed)).join();
                assertEquals(TxValidationCode.VALID, first.join().code());

                CompletableFuture<Verdict> second = commits.of(endorsed.transaction());
                connections.ask(to -> to.submit(endorsed)).join();
                Endorsed later = endorse(connections, market.opening("glass"));
                CompletableFuture<Verdict> last = commits.of(later.transaction());
                connections.ask(to -> to.submit(later)).join();
                last.join();

                assertEquals(List.of(TxValidationCode.DUPLICATE_TXID), network.invalid());
                assertFalse(second.isDone());
            }
        }
    }

    private static Endorsed endorse(Connections connections, Request<?> request) {
        String name = request.getClass().getSimpleName();
        return connections
                .ask(to -> to.endorse(
                        new TreeSet<>(), name, new TreeMap<>(), RECORDS.intent(request), RECORDS.inputs(request)))
                .join();
    }
}
