package io.carbonregistry.chaos;

import io.carbonregistry.bench.market.Participants;
import io.carbonregistry.chaos.arena.Arena;
import io.carbonregistry.chaos.faults.Strike;
import io.carbonregistry.chaos.findings.Balance;
import io.carbonregistry.chaos.ground.Ground;
import io.carbonregistry.chaos.load.Twins;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The same acts sent by two clients at once: each must have one effect, and both must be told of the same.
 *
 * @param plan how many
 * @param arena where
 * @param homes where the two keep their journals
 * @param progress who is told on the way
 */
record Twice(Plan plan, Arena arena, Path homes, Progress progress) {

    private static final int WINDOW = 100;
    private static final int FACILITIES = 1;

    /** Sends them, and counts their effects. */
    Result run() throws IOException {
        Instant begun = Instant.now();
        try (Participants participants = new Participants(arena.folder().organisations(), WINDOW)) {
            progress.says("founding a market ...");
            Ground.lay(arena.folder(), participants, 1, FACILITIES);
            progress.says("sending everything twice ...");
            Strike all;
            List<Path> twins;
            try (Twins two = Twins.on(arena.folder(), homes)) {
                long from = System.currentTimeMillis();
                two.send(plan.rounds());
                all = new Strike("twice", from, System.currentTimeMillis());
                twins = two.homes();
            }
            progress.says("reading the blocks ...");
            Balance balance = Balance.of(
                    twins, participants.organisations(), participants.as(Storm.AUDITOR), participants.as(Ground.CLERK));
            return new Result(
                    plan, Collections.nCopies(plan.rounds(), all), balance, wrong(balance), begun, Instant.now());
        }
    }

    /** None must have been without effect; those with more than one are found as doubled. */
    private List<String> wrong(Balance balance) {
        List<String> wrong = new ArrayList<>(arena.differences());
        if (balance.committed() != balance.acts()) {
            wrong.add(balance.acts() - balance.committed() + " acts had no effect");
        }
        return wrong;
    }
}
