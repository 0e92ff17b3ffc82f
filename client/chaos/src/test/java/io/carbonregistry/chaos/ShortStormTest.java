package io.carbonregistry.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.bench.market.Participants;
import io.carbonregistry.chaos.arena.Arena;
import io.carbonregistry.chaos.arena.EmbeddedArena;
import io.carbonregistry.chaos.findings.Balance;
import io.carbonregistry.chaos.ground.Ground;
import io.carbonregistry.chaos.load.Crew;
import io.carbonregistry.chaos.load.Told;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.Programs;
import io.carbonregistry.client.network.UserName;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A short storm on the embedded ledger, and a look at whether it would be noticed if it had left anything. */
@Timeout(300)
class ShortStormTest {

    /** By this seed the first three strikes kill the ledger, the chaincode and a client. */
    private static final long SEED = Long.getLong("storm.seed", 54);

    private static final int ROUNDS = Integer.getInteger("storm.rounds", 3);
    private static final int CLIENTS = 2;

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostDoubledOrBentAndWhatWereWouldBeFound() throws Exception {
        Logger.getLogger("").setLevel(Level.SEVERE);
        Crew.Load load = new Crew.Load(CLIENTS, 4, 10, 10, 4, SEED);
        Plan plan = new Plan(EnumSet.of(Plan.Kind.kill), Set.of(), ROUNDS, Optional.empty(), SEED, load);
        Path homes = folder.resolve("homes");
        try (Arena arena = EmbeddedArena.start(new NetworkFolder(folder.resolve("network")), Programs::built);
                Storm storm = new Storm(plan, arena, homes, new Progress(new PrintStream(System.err, true)))) {
            Result result = storm.run();

            assertTrue(result.holds(), result::json);
            assertEquals(ROUNDS, result.strikes().size());
            assertTrue(result.balance().committed() > ROUNDS, result::json);
            requireLostIsFound(arena, homes);
        }
    }

    /** A client that was told of a commit that is none, and another whose journal has lost its endings. */
    private static void requireLostIsFound(Arena arena, Path homes) throws IOException {
        Path told = homes.resolve("client-0").resolve(Told.FILE);
        Files.writeString(told, Files.readString(told) + "1 COMMITTED MoveToTrading nobody 5ca1ab1e\n");
        try (Stream<Path> files = Files.list(homes.resolve("client-1"))) {
            for (Path journal :
                    files.filter(file -> file.toString().endsWith(".journal")).toList()) {
                forgetEndings(journal);
            }
        }
        try (Participants participants = new Participants(arena.folder().organisations(), 1)) {
            Balance balance = Balance.of(
                    List.of(homes.resolve("client-0"), homes.resolve("client-1")),
                    participants.organisations(),
                    participants.as(new UserName("Auditor", "auditor")),
                    participants.as(Ground.CLERK));

            assertEquals(1, balance.lost().size(), balance.lost()::toString);
            assertTrue(balance.unresolved().size() > ROUNDS, balance.unresolved()::toString);
            assertEquals(List.of(), balance.doubled());
        }
    }

    private static void forgetEndings(Path journal) throws IOException {
        List<String> lines = Files.readAllLines(journal);
        Files.write(
                journal,
                lines.stream()
                        .filter(line -> !line.contains("\"@type\":\"Ended\""))
                        .toList());
    }
}
