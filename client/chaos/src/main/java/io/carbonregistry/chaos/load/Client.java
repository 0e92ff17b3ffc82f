package io.carbonregistry.chaos.load;

import io.carbonregistry.bench.market.Participants;
import io.carbonregistry.bench.market.People;
import io.carbonregistry.chaos.ground.Bank;
import io.carbonregistry.chaos.ground.Ground;
import io.carbonregistry.client.NotCommitted;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.UserName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program of one client. It ends when its home has a file that tells it to, or when it is killed. */
@Command(name = "client")
public final class Client implements Callable<Integer> {

    /** The file that tells a client to end. */
    public static final String STOP = "stop";

    /** The file that tells that a client has resolved what was open, and goes on. */
    public static final String READY = "ready";

    /** Everybody for whom a client acts. */
    public static final List<UserName> PEOPLE =
            List.of(People.INITIATOR, People.APPROVER, Bank.LENDS, Bank.SIGNS, Ground.CLERK, Ground.CHIEF);

    /** Kept for as long as the program runs: a logger that nobody holds forgets its level. */
    private static final Logger LOGS = Logger.getLogger("");

    @Option(names = "--network", required = true)
    private Path network = Path.of("");

    @Option(names = "--home", required = true)
    private Path home = Path.of("");

    @Option(names = "--number", required = true)
    private int number;

    @Option(names = "--of", required = true)
    private int clients;

    @Option(names = "--facilities", required = true)
    private int facilities;

    @Option(names = "--lanes", required = true)
    private int lanes;

    @Option(names = "--pause", required = true)
    private long pause;

    @Option(names = "--patience", required = true)
    private long patience;

    @Option(names = "--seed", required = true)
    private long seed;

    /** Runs it. */
    public static void main(String[] arguments) {
        LOGS.setLevel(Level.SEVERE);
        System.exit(new CommandLine(new Client()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        NetworkFolder folder = new NetworkFolder(network);
        try (Participants crowd = Crowd.of(folder, home, Duration.ofSeconds(patience))) {
            PEOPLE.forEach(who -> resolve(crowd, who));
            Files.writeString(home.resolve(READY), "");
            Desk desk = new Desk(crowd, new Told(home.resolve(Told.FILE)), () -> Files.exists(home.resolve(STOP)));
            work(desk, new Jobs(number, clients, Ground.months(folder, facilities)), new SplittableRandom(seed));
        }
        return 0;
    }

    /** What stays open is tried again at the end of the storm. */
    private static void resolve(Participants crowd, UserName who) {
        try {
            crowd.as(who).resolve(true);
        } catch (NotCommitted passing) {
            System.err.println(who + ": " + passing.getMessage());
        }
    }

    private void work(Desk desk, Jobs jobs, SplittableRandom random) {
        ExecutorService threads = Executors.newFixedThreadPool(lanes);
        List<CompletableFuture<Void>> all = IntStream.range(0, lanes)
                .mapToObj(lane -> new Lane(desk, jobs, random.split(), pause))
                .map(lane -> CompletableFuture.runAsync(lane, threads))
                .toList();
        CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new)).join();
        threads.shutdown();
    }
}
