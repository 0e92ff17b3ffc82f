package io.carbonregistry.chaos.simulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.Outcome;
import io.carbonregistry.chaos.arena.Arena;
import io.carbonregistry.chaos.arena.EmbeddedArena;
import io.carbonregistry.chaos.arena.FabricArena;
import io.carbonregistry.client.network.Market;
import io.carbonregistry.client.network.NativeNetwork;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.Programs;
import io.carbonregistry.fabric.network.programs.ProgramSearch;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import io.carbonregistry.simulation.Followed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Simulated people ask a real ledger through the real client, several at once and while faults strike; in the end it stands as the model says.
 * More of it, or on Fabric: {@code scripts/simulate --network embedded|fabric}.
 */
@Timeout(14_400)
class SimulatedMarketTest {

    private static final Life.Plan PLAN = new Life.Plan(
            Integer.getInteger("simulation.steps", 60),
            Integer.getInteger("simulation.clients", 3),
            Long.getLong("simulation.seed", 20_260_302L),
            Stream.of(System.getProperty("simulation.faults", "kill,delay").split(","))
                    .filter(kind -> !kind.isEmpty())
                    .toList(),
            Integer.getInteger("simulation.rounds", 2));

    private static final boolean FABRIC = "fabric".equals(System.getProperty("simulation.network"));
    private static final Optional<Path> OUTPUT =
            Optional.ofNullable(System.getProperty("simulation.output")).map(Path::of);

    /** A bank that runs no peer. */
    private static final String OTHER_BANK = "OtherBank";

    @TempDir
    private Path folder;

    @Test
    void theLedgerComesToWhatTheModelComesTo() throws Exception {
        Logger.getLogger("").setLevel(Level.SEVERE);
        System.out.println(PLAN);
        NetworkFolder network = new NetworkFolder(folder.resolve("network"));
        Followed model;
        try (Arena arena = FABRIC ? fabric(network) : embedded(network);
                Life life = new Life(PLAN, arena, folder.resolve("homes"))) {
            Found found = life.live();
            System.out.println(found.json());
            if (OUTPUT.isPresent()) {
                Files.writeString(OUTPUT.get(), found.json());
            }
            model = life.following().model();
            assertTrue(found.holds(), found::json);
            assertTrue(
                    found.strikes().size()
                            >= Math.min(PLAN.rounds(), PLAN.faults().size()),
                    found::json);
            requireBentIsFound(life);
        }
        if (!FABRIC) {
            assertEquals(List.of(), KeptStates.differences(network.path(), model.ledger()));
        }
    }

    private static Arena embedded(NetworkFolder network) {
        return EmbeddedArena.startLinked(
                network, Programs::built, Market.usual().with(OTHER_BANK, OTHER_BANK + "MSP"));
    }

    private static Arena fabric(NetworkFolder network) {
        return FabricArena.start(new NativeNetwork(
                network,
                TopologyFile.usual().withOrganisation(OTHER_BANK, OTHER_BANK + "MSP"),
                ProgramSearch.usual(Optional.empty()).require(),
                Programs::built));
    }

    /** The same blocks beside a model that forgets owners' entries, or that nobody has asked for anything. */
    private static void requireBentIsFound(Life life) {
        Replay forgetful = new Replay(new Followed(), life.following().confided(), SimulatedMarketTest::forgetful);
        Replay unasked = new Replay(new Followed(), key -> List.of(), UnaryOperator.identity());
        life.reader().blocks(0, block -> {
            forgetful.take(block);
            unasked.take(block);
        });
        assertFalse(forgetful.wrong().isEmpty(), "a forgotten entry is not noticed");
        assertTrue(unasked.wrong().get(0).contains("nobody has asked"), unasked.wrong()::toString);
    }

    private static Outcome forgetful(Outcome outcome) {
        if (!(outcome instanceof Outcome.Granted granted)) {
            return outcome;
        }
        SortedMap<String, byte[]> fewer = new TreeMap<>(granted.writes());
        new ArrayList<>(fewer.keySet())
                .stream().filter(key -> key.startsWith("owner/")).forEach(fewer::remove);
        return new Outcome.Granted(
                fewer, granted.confided(), granted.guards(), granted.fact(), granted.event(), granted.announcement());
    }
}
