package io.carbonregistry.client.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.client.Market;
import io.carbonregistry.client.Network;
import io.carbonregistry.client.months.Attested;
import io.carbonregistry.client.months.Attested.Year;
import io.carbonregistry.client.replay.Place;
import io.carbonregistry.client.replay.PrivateBlock;
import io.carbonregistry.client.replay.RegistryBlocks;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.identities.IdentityException;
import io.carbonregistry.kernel.RefusedException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.ledger.rwset.TxPvtReadWriteSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is given private data decides all of a ledger again, and sees what is wrong with what was given. */
@Tag("network")
@ExtendWith(Attested.class)
class PrivateAuditTest {

    @TempDir
    private Path folder;

    private final Network network;
    private final Market market;
    private List<Block> blocks = List.of();
    private Path exported = Path.of("");
    private Place attested = Place.FIRST;
    private TxPvtReadWriteSet set = TxPvtReadWriteSet.getDefaultInstance();

    PrivateAuditTest(Year year) {
        market = year.works().market();
        network = market.network();
    }

    @BeforeEach
    void export() throws Exception {
        blocks = network.blocks();
        exported = folder.resolve("confided.txt");
        try (PrivateFile file = PrivateFile.create(exported)) {
            market.minister().privateData(0, file::add);
            assertEquals(1, file.sets());
        }
        market.clerk().privateData(0, this::remember);
    }

    private void remember(PrivateBlock block) {
        block.sets().forEach((transaction, one) -> {
            attested = new Place(block.number(), transaction);
            set = one;
        });
    }

    @Test
    void allIsDecidedAgain() throws Exception {
        AuditReport without = audit(Optional.empty());
        assertEquals(List.of(), without.findings());
        assertFalse(without.isComplete());

        AuditReport report = audit(Optional.of(PrivateFile.read(exported)));

        assertEquals(List.of(), report.findings());
        assertEquals(1, report.privateSets());
        assertEquals(without.decided() + 2, report.decided(), "the proposal and the approval");
        assertEquals(without.confided() - 2, report.confided(), "acts that were never granted left no rows");
    }

    @Test
    void whatWasChangedIsFoundAndNothingRestsOnIt() throws Exception {
        AuditReport report = audit(given(attested, PrivateSets.changed(set, "391169.11", "391169.12")));
        assertEquals(List.of("PRIVATE_DIFFERENT"), kinds(report));
        assertEquals(audit(Optional.empty()).decided() + 2, report.decided(), "rows are believed by their root");
        AuditReport other = audit(given(attested, PrivateSets.changed(set, "210345.67", "210345.68")));
        assertEquals(List.of("PRIVATE_DIFFERENT"), kinds(other));
        assertEquals(audit(Optional.empty()).decided(), other.decided());
    }

    @Test
    void whatIsMissingIsFound() throws Exception {
        assertEquals(List.of("PRIVATE_MISSING"), kinds(audit(Optional.of(new PrivateData()))));
        TxPvtReadWriteSet less = PrivateSets.with(
                set, writes -> writes.toBuilder().removeWrites(0).build());
        assertEquals(List.of("PRIVATE_MISSING"), kinds(audit(given(attested, less))));
    }

    @Test
    void whatBelongsElsewhereIsFound() throws Exception {
        Place other = new Place(attested.block() - 1, attested.transaction());
        assertEquals(List.of("PRIVATE_UNKNOWN", "PRIVATE_MISSING"), kinds(audit(given(other, set))));
        Place beyond = new Place(blocks.size(), 0);
        assertEquals(List.of("PRIVATE_MISSING", "PRIVATE_UNKNOWN"), kinds(audit(given(beyond, set))));
    }

    /** Everybody has signed, and what was given is what was hashed: only the registry's own rules tell. */
    @Test
    void whatBothEndorsersAgreeToWriteIsFound() throws Exception {
        RegistryReplay replay = new RegistryReplay(Network.CODE, PrivateFile.read(exported));
        List<AuditFinding> findings = blocks.stream()
                .flatMap(block -> new RegistryBlocks("registry").valid(block, block.flags()).stream())
                .map(found -> found.place().equals(attested) ? Forged.values(found) : found)
                .map(replay::next)
                .flatMap(List::stream)
                .toList();
        assertEquals(
                List.of("OTHER_CONFIDED"),
                findings.stream().map(AuditFinding::kind).toList());
    }

    @Test
    void aFileIsItsOwnersAloneAndNoneIsReplaced() throws Exception {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(exported)));
        assertThrows(UncheckedIOException.class, () -> PrivateFile.create(exported));
    }

    @Test
    void aFileThatIsNoneIsRefusedWithNothingOfIt() throws Exception {
        List<String> lines = Files.readAllLines(exported);
        for (String wrong :
                List.of("1/0", "1/0 391169.11", "one/0 AAAA", lines.get(1).replace(' ', '!'))) {
            Files.write(exported, List.of(lines.get(0), lines.get(1), wrong));
            RefusedException refused = assertThrows(RefusedException.class, () -> PrivateFile.read(exported));
            String told = refused.refusals().toString();
            assertTrue(told.contains("confided.txt, line 3") && !told.contains(wrong), told);
        }
        Files.write(exported, lines.subList(1, 2));
        assertThrows(RefusedException.class, () -> PrivateFile.read(exported));
    }

    @Test
    void whoMayNotHaveThemIsToldSo() {
        assertThrows(IdentityException.class, () -> market.trader().privateData(0, block -> {}));
    }

    private AuditReport audit(Optional<PrivateData> given) {
        List<X509Certificate> roots = network.organisations().all().stream()
                .flatMap(organisation -> organisation.trust().roots().stream())
                .toList();
        LedgerAudit audit = LedgerAudit.from(blocks.get(0), roots, "registry", Network.CODE, given);
        blocks.forEach(audit::check);
        return audit.report();
    }

    private static Optional<PrivateData> given(Place place, TxPvtReadWriteSet one) {
        PrivateData data = new PrivateData();
        TreeMap<Long, TxPvtReadWriteSet> sets = new TreeMap<>();
        sets.put(place.transaction(), one);
        data.add(new PrivateBlock(place.block(), sets));
        return Optional.of(data);
    }

    private static List<String> kinds(AuditReport report) {
        return report.findings().stream().map(AuditFinding::kind).toList();
    }
}
