package io.carbonregistry.chaos.load;

import io.carbonregistry.approvals.ActProposed;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.bench.market.Participants;
import io.carbonregistry.bench.market.People;
import io.carbonregistry.chaos.ground.Ground;
import io.carbonregistry.client.ActIds;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.MoveToTrading;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.transfers.TransferReason;
import io.carbonregistry.transfers.TransferUnits;
import io.carbonregistry.units.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Two clients who know nothing of one another, and send the same acts at the same time. */
public final class Twins implements AutoCloseable {

    /** So many acts are sent at once, each twice. */
    private static final int LANES = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Quantity TONNE = new Quantity(1);

    private final List<Path> homes;
    private final List<Participants> crowds;
    private final List<Desk> desks;
    private final Ground.Pair pair = Ground.pair(0);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private Twins(List<Path> homes, List<Participants> crowds) {
        this.homes = homes;
        this.crowds = crowds;
        this.desks = IntStream.range(0, homes.size())
                .mapToObj(
                        one -> new Desk(crowds.get(one), new Told(homes.get(one).resolve(Told.FILE)), () -> false))
                .toList();
    }

    /** Two on a network, with their homes below a folder. */
    public static Twins on(NetworkFolder folder, Path below) throws IOException {
        List<Path> homes = List.of(below.resolve("twin-0"), below.resolve("twin-1"));
        for (Path home : homes) {
            Files.createDirectories(home);
        }
        return new Twins(
                homes,
                homes.stream().map(home -> Crowd.of(folder, home, PATIENCE)).toList());
    }

    /** Where each keeps its journals. */
    public List<Path> homes() {
        return homes;
    }

    /** Both send so many acts: every other one the first signature of a move, and the rest the second of a sale. */
    public void send(int acts) {
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        List<CompletableFuture<Void>> all = IntStream.range(0, acts)
                .mapToObj(number -> CompletableFuture.runAsync(() -> send(number % 2 == 0), lanes))
                .toList();
        CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new)).join();
        lanes.shutdown();
    }

    private void send(boolean move) {
        if (move) {
            both(People.INITIATOR, new MoveToTrading(ActIds.fresh(), pair.from(), Ground.UNITS, TONNE, Draws.none()));
        } else {
            TransferUnits sale = new TransferUnits(
                    ActIds.fresh(), pair.from(), pair.to(), Ground.UNITS, TONNE, TransferReason.SALE, Draws.none());
            ActRef act = desks.get(0)
                    .ask(People.INITIATOR, sale)
                    .pending()
                    .map(ActProposed::act)
                    .orElseGet(() -> new ActRef(pair.from().actor(), sale.id()));
            both(People.APPROVER, new ApproveAct(act, sale));
        }
    }

    private void both(UserName who, Request<?> request) {
        List<CompletableFuture<Void>> copies = desks.stream()
                .map(desk -> CompletableFuture.runAsync(() -> ask(desk, who, request), threads))
                .toList();
        CompletableFuture.allOf(copies.toArray(CompletableFuture<?>[]::new)).join();
    }

    /** A twin that is refused has it in its list; whether that is right is told by the blocks. */
    private static void ask(Desk desk, UserName who, Request<?> request) {
        try {
            desk.ask(who, request);
        } catch (Refused written) {
            return;
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        crowds.forEach(Participants::close);
    }
}
