package io.carbonregistry.devledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.Gateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many clients at once lose nothing; how fast it went is printed, since that is the machine's affair too. */
@Timeout(120)
class LoadTest {

    private static final int CLIENTS = 24;
    private static final int TRANSACTIONS = 300;

    @TempDir
    Path data;

    @Test
    void manyTransactionsAtOnce() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (TestNetwork network = TestNetwork.start(data)) {
            Gateway gateway =
                    network.gateway(TestOrganisations.REGISTRAR, TestOrganisations.user(TestOrganisations.EMITTER));
            Contract contract = gateway.getNetwork(network.name()).getContract(TestNetwork.CHAINCODE);
            int rounds = Integer.getInteger("rounds", 1);
            for (int round = 0; round < rounds; round++) {
                run(clients, contract, network, round);
            }
        } finally {
            clients.shutdown();
        }
    }

    private static void run(ExecutorService clients, Contract contract, TestNetwork network, int round)
            throws Exception {
        long before = network.height();
        Instant start = Instant.now();
        List<Future<Duration>> all = new ArrayList<>();
        for (int i = 0; i < TRANSACTIONS; i++) {
            String key = "k" + round + "/" + i;
            all.add(clients.submit(() -> submit(contract, key)));
        }
        List<Duration> latencies = new ArrayList<>();
        for (Future<Duration> one : all) {
            latencies.add(one.get(60, TimeUnit.SECONDS));
        }
        Duration took = Duration.between(start, Instant.now());
        latencies.sort(null);
        System.out.printf(
                "%d transactions in %d ms, %d per second, %d blocks, median %d ms, p99 %d ms%n",
                TRANSACTIONS,
                took.toMillis(),
                TRANSACTIONS * 1000L / took.toMillis(),
                network.height() - before,
                latencies.get(TRANSACTIONS / 2).toMillis(),
                latencies.get(TRANSACTIONS * 99 / 100).toMillis());
        for (int i = 0; i < TRANSACTIONS; i++) {
            assertEquals("1", new String(contract.evaluateTransaction("get", "k" + round + "/" + i)));
        }
    }

    private static Duration submit(Contract contract, String key) throws Exception {
        Instant start = Instant.now();
        contract.submitTransaction("put", key, "1");
        return Duration.between(start, Instant.now());
    }
}
