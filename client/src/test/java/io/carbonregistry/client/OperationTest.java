package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.Entry;
import io.carbonregistry.client.audit.AuditReport;
import io.carbonregistry.client.gateway.Endorsed;
import io.carbonregistry.fabric.network.nodes.FabricNode;
import io.carbonregistry.holdings.UnitsMovedToTrading;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.registry.AdoptCode;
import java.util.List;
import java.util.Optional;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What operators of real Fabric do while holders go on: nothing that was acknowledged is lost, and nothing is done twice. */
@Tag("fabric")
@Timeout(300)
class OperationTest {

    private static final Digest NEXT = Digest.of(new byte[] {2});
    private static final int BETWEEN = Integer.getInteger("operation.acts", 10);

    @Test
    void theCodeIsUpgraded() throws Exception {
        FabricHost host = FabricHost.open(Optional.empty(), new Entry(Network.CODE)::decide);
        try (Network network = Network.on(host)) {
            Market market = Market.found(network);
            market.cap(1_000_000);
            Seller other = Seller.begin(market, "other");
            Load load = Load.begin(Seller.begin(market, "kiln", 500));
            load.awaitMore(BETWEEN);
            try (Steps steps = other.steps()) {
                Endorsed held = steps.endorse(other.moveChosen("held", 1));
                host.upgrade(new Entry(NEXT)::decide);
                assertEquals(TxValidationCode.MVCC_READ_CONFLICT, steps.commit(held));
            }
            Refused refused = assertThrows(Refused.class, () -> other.registry().submit(other.move("early", 1)));
            assertEquals(Reason.CODE_NOT_IN_FORCE, refused.refusal().reason());

            market.grant(
                    market.clerk(), market.minister(), new AdoptCode(Market.id(), NEXT, new Grounds("better code")));
            load.awaitMore(BETWEEN);

            assertEquals(load.end(), moves(network));
            assertEquals(0, other.moved());
            assertDecidedRightly(network, Network.CODE);
            assertDecidedRightly(network, NEXT);
        }
    }

    @Test
    void everyProcessIsRestarted() throws Exception {
        FabricHost host = FabricHost.open(Optional.empty(), new Entry(Network.CODE)::decide);
        try (Network network = Network.on(host)) {
            Market market = Market.found(network);
            market.cap(1_000_000);
            Seller kiln = Seller.begin(market, "kiln", 500);
            Load load = Load.begin(kiln);
            for (FabricNode node : host.nodes()) {
                load.awaitMore(BETWEEN);
                node.stop();
                node.start();
            }
            load.awaitMore(BETWEEN);
            host.restartChaincode();
            load.awaitMore(BETWEEN);

            long acknowledged = load.end();
            assertEquals(acknowledged, moves(network));
            assertEquals(acknowledged, kiln.moved());
            assertDecidedRightly(network, Network.CODE);
        }
    }

    private static long moves(Network network) throws Exception {
        return network.facts().filter(UnitsMovedToTrading.class::isInstance).count();
    }

    /** What one code has decided; the audit names what other code did, and does not decide it again. */
    private static void assertDecidedRightly(Network network, Digest code) throws Exception {
        AuditReport report = Aftermath.audit(network, code);
        assertEquals(List.of(), report.findings());
    }
}
