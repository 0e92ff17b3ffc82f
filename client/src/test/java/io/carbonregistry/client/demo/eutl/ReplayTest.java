package io.carbonregistry.client.demo.eutl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.client.Market;
import io.carbonregistry.client.Network;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.demo.Cast;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.holdings.Condition;
import io.carbonregistry.identities.Organisations;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.units.UnitClass;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small log on a network of real parts. */
@Tag("network")
class ReplayTest {

    private static final UnitClass EUA = new UnitClass("EUA2005");

    @TempDir
    private static Path folder;

    private static Network network;
    private static Reconciliation result;
    private static final List<String> TOLD = new ArrayList<>();

    @BeforeAll
    static void replay() throws Exception {
        network = Network.start(folder);
        Market.found(network);
        result = new Replay(Logs.small(), new NetworkCast(network), new Told()).run();
    }

    @AfterAll
    static void close() throws Exception {
        network.close();
    }

    @Test
    void everyTransactionIsCountedOnce() {
        assertEquals(23, result.lines());
        assertEquals(16, result.transactions());
        assertEquals(10, result.granted());
        assertEquals(Map.of("SAME_ACCOUNT", 1L), result.refused());
        assertEquals(Set.of("10-0", "10-55"), result.leftOut().keySet());
        assertTrue(result.isComplete());
    }

    @Test
    void theLedgerHasWhatTheActsSay() {
        assertEquals(700, result.units().get(EUA).standing().get(Condition.SURRENDERED));
        assertEquals(310, result.units().get(EUA).standing().get(Condition.CANCELLED));
        assertEquals(5000, result.units().get(new UnitClass("EUA_2008")).in());
        assertEquals(30, result.units().get(new UnitClass("CER-77")).out());
        assertTrue(result.isSound(), () -> result.ledger().violations().toString());
    }

    @Test
    void whatCannotBeReadIsTold() {
        assertTrue(TOLD.contains("line 16: the amount is no whole number"), TOLD::toString);
    }

    @Test
    void asJsonItHasExactlyTheAgreedMembers() {
        JsonObject json = (JsonObject)
                CanonicalJson.parse(ReconciliationJson.of(result).getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertEquals(
                Set.of(
                        "lines",
                        "transactions",
                        "granted",
                        "refused",
                        "leftOut",
                        "units",
                        "invariants",
                        "blocks",
                        "seconds",
                        "actsPerSecond"),
                json.members().keySet());
    }

    @Test
    void aMissingTonneIsNoticed() {
        Reconciliation other = new Reconciliation(
                result.lines(),
                result.transactions() + 1,
                result.granted(),
                result.refused(),
                result.leftOut(),
                new java.util.TreeMap<>(Map.of(EUA, new Reconciliation.Expected(1, 0))),
                result.units(),
                result.ledger(),
                result.duration());

        assertFalse(other.isComplete());
        assertFalse(other.isConserved());
    }

    private record NetworkCast(Network network) implements Cast {

        @Override
        public Organisations organisations() {
            return network.organisations();
        }

        @Override
        public synchronized Registry as(UserName name) {
            return network.as(network.organisations().named(name.organisation()).user(name.user()));
        }
    }

    private static final class Told implements Narrator {

        @Override
        public void unreadable(Unreadable line) {
            TOLD.add(line.toString());
        }

        @Override
        public void preparing(int accounts, int trusts) {}

        @Override
        public void seeded(UnitClass unitClass, long units, int accounts, long cap) {}

        @Override
        public void failed(ActId act, String how) {
            TOLD.add(act + ": " + how);
        }

        @Override
        public void progress(long ended, long all) {}
    }
}
