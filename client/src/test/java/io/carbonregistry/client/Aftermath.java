package io.carbonregistry.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.carbonregistry.access.Routes;
import io.carbonregistry.approvals.SecondSignature;
import io.carbonregistry.client.audit.AuditReport;
import io.carbonregistry.client.audit.LedgerAudit;
import io.carbonregistry.client.audit.PrivateData;
import io.carbonregistry.client.replay.RegistryBlocks;
import io.carbonregistry.client.replay.RegistryTransaction;
import io.carbonregistry.client.secrets.SecretScan;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.holdings.CloseAccount;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.wire.Records;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What is true of the blocks of every network, whatever the tests have done on it. */
final class Aftermath {

    private static final String CHAINCODE = "registry";
    private static final Records RECORDS = Routes.records();

    private final Network network;
    private final List<Block> blocks;

    private Aftermath(Network network) throws IOException {
        this.network = network;
        this.blocks = network.blocks();
    }

    /** Every verdict and every decision is the one that the rules come to, and the states at the end keep the invariants. */
    static void require(Network network, Optional<PrivateData> given) throws IOException {
        Aftermath aftermath = new Aftermath(network);
        AuditReport report = aftermath.audit(Network.CODE, given);
        assertEquals(List.of(), report.findings());
        assertEquals(List.of(), report.otherCode());
        assertEquals(List.of(), aftermath.scanning());
        assertEquals(List.of(), aftermath.leaks());
    }

    /** Where something confided stands that anybody may see: in blocks and so in events, in logs, in refusals. */
    private List<String> leaks() throws IOException {
        assertFalse(network.confidences().areUnrecognisable(), "what tests confide has six digits or a seed");
        if (network.confidences().secrets().isEmpty()) {
            return List.of();
        }
        SecretScan scan = new SecretScan(network.confidences().secrets());
        List<String> leaks = new ArrayList<>(scan.inFiles(network.host().blocks()));
        for (Path log : network.host().logs()) {
            leaks.addAll(scan.inFiles(log));
        }
        scan.in(network.logged().getBytes(UTF_8)).forEach(secret -> leaks.add("logged here: " + secret));
        network.confidences().told().forEach(told -> scan.in(told).forEach(secret -> leaks.add("told: " + secret)));
        return leaks;
    }

    /** What an audit says that was given the private data of a network that still runs. */
    static AuditReport audit(Network network) throws IOException {
        return new Aftermath(network).audit(Network.CODE, given(network));
    }

    /** What an audit says that knows this code. */
    static AuditReport audit(Network network, Digest code) throws IOException {
        return new Aftermath(network).audit(code, Optional.empty());
    }

    /** The private data of a network that still runs, if it has any. */
    static Optional<PrivateData> given(Network network) {
        if (!network.confidences().areKept()) {
            return Optional.empty();
        }
        PrivateData given = new PrivateData();
        network.as(network.organisations().ofMsp("RegistrarMSP").user("clerk")).privateData(0, given::add);
        return Optional.of(given);
    }

    private AuditReport audit(Digest code, Optional<PrivateData> given) {
        List<X509Certificate> roots = network.organisations().all().stream()
                .flatMap(organisation -> organisation.trust().roots().stream())
                .toList();
        LedgerAudit audit = LedgerAudit.from(blocks.get(0), roots, CHAINCODE, code, given);
        blocks.forEach(audit::check);
        return audit.report();
    }

    /** Who reads ranges fails by what others write; one act alone must. */
    private List<String> scanning() {
        RegistryBlocks registry = new RegistryBlocks(CHAINCODE);
        return blocks.stream()
                .flatMap(block -> registry.valid(block, block.flags()).stream())
                .filter(Aftermath::scans)
                .filter(transaction -> !(intent(transaction) instanceof CloseAccount))
                .map(RegistryTransaction::function)
                .toList();
    }

    private static boolean scans(RegistryTransaction transaction) {
        return transaction.action().readWriteSet().namespaces().stream()
                .anyMatch(set -> set.open().getRangeQueriesInfoCount() > 0);
    }

    private static Request<?> intent(RegistryTransaction transaction) {
        List<byte[]> arguments = transaction.proposal().arguments();
        Request<?> request = RECORDS.request(
                new String(arguments.get(0), UTF_8), arguments.get(1), arguments.get(2), new TreeMap<>());
        return SecondSignature.intended(request);
    }
}
