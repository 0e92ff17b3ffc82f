package io.carbonregistry.client.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.MonthsAttested;
import io.carbonregistry.client.Market;
import io.carbonregistry.client.Network;
import io.carbonregistry.client.PowerPlant;
import io.carbonregistry.client.replay.RegistryBlocks;
import io.carbonregistry.client.replay.RegistryTransaction;
import io.carbonregistry.fabric.rules.blocks.Block;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that were never granted are in no private data: their owner shows them, and what became of them is decided again too. */
class ShownMonthsTest {

    @Test
    void aRefusedLineAndAnActThatNobodyApprovedAreDecidedAgain(@TempDir Path folder) throws Exception {
        try (Network network = Network.start(folder)) {
            Market market = Market.found(network);
            PowerPlant plant = PowerPlant.found(market);
            ConfidedMonth january = plant.unit().stoodStill(PowerPlant.JANUARY);
            ConfidedMonth february = plant.unit().stoodStill(PowerPlant.JANUARY.plus(1));
            ConfidedMonth march = plant.unit().stoodStill(PowerPlant.JANUARY.plus(2));
            MonthsAttested fact = plant.own(PowerPlant.attest(january, march));
            assertEquals(1, fact.refused().size(), "March is not over");
            plant.initiator().submit(PowerPlant.attest(february));
            PrivateData given = new PrivateData();
            market.clerk().privateData(0, given::add);

            requireUndecided(3, network, given, List.of());
            requireUndecided(3, network, given, List.of(january));
            requireUndecided(1, network, given, List.of(march));
            requireUndecided(2, network, given, List.of(february));
            requireUndecided(0, network, given, List.of(february, march));

            String reason = fact.refused().get(0).refusal().reason().name();
            UnaryOperator<RegistryTransaction> forged = one -> Forged.answer(one, reason, "OTHER");
            assertEquals(List.of(), kinds(replay(network, replay(given, List.of()), forged)));
            assertEquals(List.of("OTHER_FACT"), kinds(replay(network, replay(given, List.of(march)), forged)));
        }
    }

    private static void requireUndecided(long number, Network network, PrivateData given, List<ConfidedMonth> shown)
            throws Exception {
        RegistryReplay replay = replay(given, shown);
        assertEquals(List.of(), kinds(replay(network, replay, UnaryOperator.identity())));
        assertEquals(number, replay.confided());
    }

    private static RegistryReplay replay(PrivateData given, List<ConfidedMonth> shown) {
        RegistryReplay replay = new RegistryReplay(Network.CODE, given);
        shown.forEach(replay::show);
        return replay;
    }

    private static List<AuditFinding> replay(
            Network network, RegistryReplay replay, UnaryOperator<RegistryTransaction> change) throws Exception {
        List<Block> blocks = network.blocks();
        return blocks.stream()
                .flatMap(block -> new RegistryBlocks("registry").valid(block, block.flags()).stream())
                .map(change)
                .map(replay::next)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> kinds(List<AuditFinding> findings) {
        return findings.stream().map(AuditFinding::kind).toList();
    }
}
