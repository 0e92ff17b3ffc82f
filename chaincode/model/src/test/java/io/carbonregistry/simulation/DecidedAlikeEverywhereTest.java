package io.carbonregistry.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.Proposal;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.GetAccount;
import io.carbonregistry.accounts.ListAccounts;
import io.carbonregistry.approvals.ListPending;
import io.carbonregistry.elsewhere.AnotherJvm;
import io.carbonregistry.holdings.GetTotals;
import io.carbonregistry.holdings.ListBlocks;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.market.Founding;
import io.carbonregistry.registry.GetRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same proposals come to the same bytes in every JVM, whatever it was told about the place it runs in. More of them:
 * {@code -Dsimulation.elsewhere=N}. The order of {@code Map.of} and {@code Set.of} is another in each JVM anyway.
 */
class DecidedAlikeEverywhereTest {

    private static final long SEED = 7;
    private static final int STEPS = Integer.getInteger("simulation.elsewhere", 250);

    @TempDir
    static Path folder;

    private static String here = "";

    @BeforeAll
    static void live() throws IOException {
        Simulation simulation = new Simulation(SEED, new Tally()).run(STEPS);
        List<Query<?>> queries = List.of(
                new GetRegistry(),
                new ListAccounts(Optional.empty()),
                new GetAccount(new AccountId("acc0")),
                new ListPending(Founding.REGISTRAR, Optional.empty()),
                new GetTotals(World.CLASSES.get(0), Optional.empty()),
                new ListBlocks(new AccountId("acc0"), Optional.empty(), 100, Optional.empty()));
        queries.forEach(query -> simulation.market().ask(Founding.CLERK, query));
        List<Proposal> proposals = simulation.market().sent();
        assertTrue(proposals.size() > STEPS);
        Redeciding.write(proposals, folder.resolve("proposals"));
        here = Redeciding.digest(proposals).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-XX:+UseSerialGC -Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Apia -Dfile.encoding=UTF-16",
                "-XX:+UseParallelGC -Duser.language=ar -Duser.country=EG -Duser.extensions=u-ca-islamic-nu-arab"
                        + " -Duser.timezone=Asia/Riyadh -Dfile.encoding=windows-1256"
                        + " -XX:+UnlockExperimentalVMOptions -XX:hashCode=0",
                "-XX:+UseG1GC -Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai -Dfile.encoding=US-ASCII"
                        + " -XX:+UnlockExperimentalVMOptions -XX:hashCode=2"
            })
    void elsewhere(String options) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        all.addAll(List.of(options.split(" ")));
        String proposals = folder.resolve("proposals").toString();
        Process process = AnotherJvm.of(all, Redeciding.class.getName(), proposals)
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        assertEquals(0, process.waitFor(), printed);
        assertEquals(here, printed);
    }
}
