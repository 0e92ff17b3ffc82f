package io.carbonregistry.chaos.load;

import io.carbonregistry.bench.market.Participants;
import io.carbonregistry.chaos.arena.Victim;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.Programs;
import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.processes.BackgroundProcess;
import io.carbonregistry.fabric.network.processes.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** All clients of a storm, as processes. */
public final class Crew implements AutoCloseable {

    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(10), Duration.ofMillis(20));
    private static final String NAME = "client";
    private final Path network;
    private final Path homes;
    private final Load load;
    private final AtomicLong lives;

    /**
     * How much all of them do.
     *
     * @param clients how many processes
     * @param lanes how many acts each has under way
     * @param pause how long a lane rests between two jobs, in milliseconds
     * @param patience after how many seconds a client gives up an act, and asks again
     * @param facilities how many facilities' months are attested
     * @param seed what they do
     */
    public record Load(int clients, int lanes, long pause, long patience, int facilities, long seed) {}

    /** The clients of a network, none of which runs yet; their homes are below a folder. */
    public Crew(Path network, Path homes, Load load) {
        this.network = network;
        this.homes = homes;
        this.load = load;
        this.lives = new AtomicLong(load.seed());
    }

    /** Starts those that do not run. */
    public void start() {
        victims().forEach(one -> one.start().run());
        victims()
                .forEach(one -> await(
                        one.name() + " to begin",
                        () -> Files.exists(one.process().folder().resolve(Client.READY))));
    }

    /** As what can be struck. */
    public List<Victim> victims() {
        return IntStream.range(0, load.clients())
                .mapToObj(number ->
                        new Victim(NAME, new BackgroundProcess(home(number), NAME + "-" + number), () -> start(number)))
                .toList();
    }

    /** Where each keeps its journals. */
    public List<Path> homes() {
        return IntStream.range(0, load.clients()).mapToObj(this::home).toList();
    }

    private Path home(int number) {
        return homes.resolve(NAME + "-" + number);
    }

    private void start(int number) {
        Path home = home(number);
        BackgroundProcess process = new BackgroundProcess(home, NAME + "-" + number);
        if (process.running().isPresent()) {
            return;
        }
        try {
            Files.createDirectories(home);
            Files.deleteIfExists(home.resolve(Client.READY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process.start(Programs.alike(Client.class), arguments(number, home), Map.of());
    }

    private List<String> arguments(int number, Path home) {
        return List.of(
                "--network=" + network,
                "--home=" + home,
                "--number=" + number,
                "--of=" + load.clients(),
                "--facilities=" + load.facilities(),
                "--lanes=" + load.lanes(),
                "--pause=" + load.pause(),
                "--patience=" + load.patience(),
                "--seed=" + lives.getAndIncrement());
    }

    /** Waits until somebody has been told that an act has ended which was not told before. */
    public void awaitAnswers() {
        long told = told();
        await("an answer", () -> told() > told);
    }

    private long told() {
        return homes().stream()
                .map(home -> home.resolve(Told.FILE).toFile().length())
                .mapToLong(length -> length)
                .sum();
    }

    /** Tells all to end, and waits until they have. */
    public void stop() {
        for (Path home : homes()) {
            try {
                Files.writeString(home.resolve(Client.STOP), "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        victims()
                .forEach(one -> await(
                        one.name() + " to end", () -> one.process().running().isEmpty()));
    }

    /** When all have ended: asks what became of everything that they have left open. */
    public void resolve() {
        for (Path home : homes()) {
            try (Participants crowd = Crowd.of(new NetworkFolder(network), home, Duration.ofSeconds(load.patience()))) {
                Client.PEOPLE.forEach(who -> crowd.as(who).resolve(true));
            }
        }
    }

    private void await(String what, BooleanSupplier condition) {
        if (!PATIENCE.holds(condition)) {
            throw new FabricException("waited in vain for " + what);
        }
    }

    @Override
    public void close() {
        victims().forEach(one -> one.process().stop());
    }
}
