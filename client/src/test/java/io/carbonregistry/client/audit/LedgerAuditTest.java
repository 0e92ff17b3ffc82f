package io.carbonregistry.client.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.client.Network;
import io.carbonregistry.client.projection.Story;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.OrganisationPlan;
import io.carbonregistry.identities.Organisations;
import io.carbonregistry.kernel.Digest;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An honest ledger is clean, and whatever somebody does to it is found. */
@Tag("network")
class LedgerAuditTest {

    @TempDir
    private static Path folder;

    private static List<Block> honest;
    private static List<Block> embezzled;
    private static List<X509Certificate> roots;
    private static List<X509Certificate> rootsOfTheEmbezzled;
    private static List<X509Certificate> foreignRoots;
    private static String channel;
    private static long facts;

    @BeforeAll
    static void live() throws Exception {
        try (Network network = Network.start(folder.resolve("honest"))) {
            Story story = new Story(network);
            story.begin();
            story.goOn(new Random(5), 5);
            honest = story.blocks();
            roots = roots(network.organisations());
            channel = network.channel();
            facts = network.facts().count();
        }
        try (Network network = Network.start(folder.resolve("embezzled"), new Fraud()::decide)) {
            Story story = new Story(network);
            story.begin();
            embezzled = story.blocks();
            rootsOfTheEmbezzled = roots(network.organisations());
        }
        foreignRoots = roots(Organisations.create(
                folder.resolve("foreign"),
                List.of(new OrganisationPlan("Regulator", "RegulatorMSP", List.of(), List.of(), List.of())),
                Lifetimes.usual(Clock.systemUTC())));
    }

    @Test
    void anHonestLedgerIsClean() {
        AuditReport report = audit(honest, roots, Network.CODE);
        assertEquals(List.of(), report.findings());
        assertTrue(report.isComplete());
        assertEquals(honest.size(), report.blocks());
        long transactions =
                honest.stream().mapToLong(block -> block.envelopes().size()).sum();
        assertEquals(List.of(new Tally("VALID", transactions)), report.transactions());
        assertEquals(facts, report.decided());
        assertEquals(channel, report.channel());
    }

    @Test
    void aFlippedFlagIsFound() {
        List<Block> flipped = with(
                honest.size() - 3, block -> block.with(block.flags().with(0, TxValidationCode.MVCC_READ_CONFLICT)));
        AuditReport report = audit(flipped, roots, Network.CODE);
        assertEquals(Set.of("FLAG"), kinds(report));
        assertEquals(honest.size() - 3, report.findings().get(0).block());
    }

    @Test
    void aMissingBlockIsFound() {
        List<Block> gap = new ArrayList<>(honest);
        gap.remove(honest.size() - 2);
        assertTrue(kinds(audit(gap, roots, Network.CODE)).containsAll(Set.of("NUMBER", "PREVIOUS_HASH")));
    }

    @Test
    void organisationsThatRestOnOtherRootsAreFound() {
        assertEquals(Set.of("FOREIGN_ROOT"), kinds(audit(honest, foreignRoots, Network.CODE)));
        assertThrows(
                IllegalArgumentException.class,
                () -> LedgerAudit.from(honest.get(0), List.of(), "registry", Network.CODE));
    }

    /** Everybody whose signature Fabric asks for has signed, and every flag is right: only the registry's own rules tell. */
    @Test
    void whatBothEndorsersAgreeToEmbezzleIsFound() {
        AuditReport report = audit(embezzled, rootsOfTheEmbezzled, Network.CODE);
        assertEquals(Set.of("OTHER_WRITES", "OWNERS_MATCH"), kinds(report));
        AuditFinding first = report.findings().get(0);
        assertEquals("OTHER_WRITES", first.kind());
        assertTrue(first.text().contains("block/CEA-2024/0000000000000030"), first::text);
    }

    @Test
    void whatOtherCodeDecidedIsSaidNotToBeDecidedAgain() {
        AuditReport report = audit(honest, roots, Digest.of(new byte[] {2}));
        assertTrue(report.isClean());
        assertFalse(report.isComplete());
        assertEquals(0, report.decided());
        assertEquals(Network.CODE.value(), report.otherCode().get(0).what());
    }

    private static AuditReport audit(List<Block> blocks, List<X509Certificate> trusted, Digest code) {
        LedgerAudit audit = LedgerAudit.from(blocks.get(0), trusted, "registry", code);
        blocks.forEach(audit::check);
        return audit.report();
    }

    private static List<Block> with(int number, UnaryOperator<Block> change) {
        List<Block> blocks = new ArrayList<>(honest);
        blocks.set(number, change.apply(blocks.get(number)));
        return blocks;
    }

    private static Set<String> kinds(AuditReport report) {
        return report.findings().stream().map(AuditFinding::kind).collect(Collectors.toSet());
    }

    private static List<X509Certificate> roots(Organisations organisations) {
        return organisations.all().stream()
                .map(Organisation::trust)
                .flatMap(trust -> trust.roots().stream())
                .toList();
    }
}
