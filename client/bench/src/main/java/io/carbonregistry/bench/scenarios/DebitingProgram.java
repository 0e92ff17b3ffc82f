package io.carbonregistry.bench.scenarios;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.bench.market.MarketPlace;
import io.carbonregistry.bench.market.Participants;
import io.carbonregistry.bench.market.People;
import io.carbonregistry.bench.market.Signers;
import io.carbonregistry.client.gateway.Failure;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.transfers.TransferReason;
import io.carbonregistry.transfers.TransferUnits;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One of several programs that debit one account at once; its exit code tells whether all acts were granted. */
public final class DebitingProgram {

    /** Kept for as long as the program runs: a logger that nobody holds forgets its level. */
    private static final Logger LOGS = Logger.getLogger("");

    private static final Quantity TONNES = new Quantity(10);

    private final Signers holders;
    private final Semaphore places;
    private final AtomicInteger failed = new AtomicInteger();

    private DebitingProgram(Signers holders, int atOnce) {
        this.holders = holders;
        this.places = new Semaphore(atOnce);
    }

    /**
     * Runs it.
     *
     * @param arguments the network's folder, where programs agree, the class, the account to debit, the one to credit, how many
     *     acts, and how many at once
     */
    public static void main(String[] arguments) throws InterruptedException {
        LOGS.setLevel(Level.SEVERE);
        int atOnce = Integer.parseInt(arguments[6]);
        Path kept = Path.of(arguments[1]);
        try (Participants participants = new Participants(
                new NetworkFolder(Path.of(arguments[0])).organisations(),
                profile -> Participants.usual(profile, 2 * atOnce).keptIn(kept))) {
            DebitingProgram program = new DebitingProgram(new People(participants).holders(), atOnce);
            UnitClass unitClass = new UnitClass(arguments[2]);
            AccountId from = new AccountId(arguments[3]);
            AccountId to = new AccountId(arguments[4]);
            for (int act = 0; act < Integer.parseInt(arguments[5]); act++) {
                program.debit(new TransferUnits(
                        MarketPlace.id(), from, to, unitClass, TONNES, TransferReason.SALE, Draws.none()));
            }
            program.places.acquire(atOnce);
            System.exit(program.failed.get() == 0 ? 0 : 1);
        }
    }

    private void debit(TransferUnits transfer) throws InterruptedException {
        places.acquire();
        CompletableFuture<?> unused = holders.propose(transfer)
                .thenCompose(this::approve)
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        failed.incrementAndGet();
                        System.err.println(Failure.cause(failure));
                    }
                    places.release();
                });
    }

    private CompletableFuture<?> approve(ApproveAct approval) {
        return holders.approver().submitAsync(approval);
    }
}
