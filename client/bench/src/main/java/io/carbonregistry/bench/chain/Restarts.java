package io.carbonregistry.bench.chain;

import io.carbonregistry.bench.market.MarketPlace;
import io.carbonregistry.bench.market.Participants;
import io.carbonregistry.bench.market.People;
import io.carbonregistry.bench.report.Sample;
import io.carbonregistry.bench.venue.EmbeddedVenue;
import io.carbonregistry.client.Credentials;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.network.EmbeddedNetwork;
import io.carbonregistry.client.network.Programs;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.registry.GetRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How long an embedded ledger with a long chain takes from its start to its first answer, with the programs that an operator starts, and
 * the archives of loaded classes that {@code scripts/demo} leaves beside them.
 */
public final class Restarts {

    private static final double MEGABYTE = 1 << 20;

    /** Each takes a few seconds, and one alone may meet something else that the machine does. */
    private static final int STARTS = 3;

    private final EmbeddedVenue venue;
    private final Participants participants;
    private final Path ledger;

    /** Restarts of a ledger on which an act has just been committed, which somebody signed. */
    public Restarts(EmbeddedVenue venue, MarketPlace place) {
        this.venue = venue;
        this.participants = place.participants();
        this.ledger = venue.folder().path().resolve("ledger");
    }

    /**
     * Makes the chain so many blocks longer, and measures starts: one with no state, and the median of some after a stop, and after a kill.
     *
     * @param client who signed the act that is copied
     */
    public SortedMap<String, Double> measure(int blocks, Identity client) {
        SortedMap<String, Double> figures = new TreeMap<>();
        venue.network().stop();
        rehearse();
        EmbeddedNetwork network = new EmbeddedNetwork(venue.folder());
        long start = System.nanoTime();
        try {
            new LongChain(ledger.resolve("blocks"), venue.folder().organisations(), client).grow(blocks);
            Files.delete(ledger.resolve("state"));
            figures.put("restartChainBlocks", (double) blocks);
            figures.put("restartChainWritingSeconds", since(start));
            figures.put("restartWithoutStateSeconds", start(venue.network()));
            venue.network().stop();
            start(network);
            figures.put("restartSeconds", median(network, network::stop));
            figures.put("restartAfterKillSeconds", median(network, network::kill));
            figures.put("restartBlocksMegabytes", megabytes(ledger.resolve("blocks")));
            figures.put("restartStateMegabytes", megabytes(ledger.resolve("state")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return figures;
    }

    private void rehearse() {
        EmbeddedNetwork rehearsing = new EmbeddedNetwork(venue.folder(), Programs::rehearsing);
        start(rehearsing);
        rehearsing.stop();
    }

    private double median(EmbeddedNetwork network, Runnable ending) {
        List<Double> seconds = new ArrayList<>();
        for (int number = 0; number < STARTS; number++) {
            ending.run();
            seconds.add(start(network));
        }
        return new Sample(seconds).median();
    }

    private double start(EmbeddedNetwork network) {
        long start = System.nanoTime();
        network.start();
        try (Registry asking = Registry.connect(
                participants.profile(People.INITIATOR),
                new Credentials(participants.identity(People.INITIATOR, Role.EMITTER)))) {
            asking.query(new GetRegistry());
            return since(start);
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double megabytes(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(one -> one.toFile().length())
                            .sum()
                    / MEGABYTE;
        }
    }
}
