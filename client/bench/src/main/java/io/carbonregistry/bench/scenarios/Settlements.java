package io.carbonregistry.bench.scenarios;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.bench.market.MarketPlace;
import io.carbonregistry.bench.market.Mint;
import io.carbonregistry.bench.market.Signers;
import io.carbonregistry.client.Committed;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.MoveToTrading;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.transfers.SettleTrades;
import io.carbonregistry.transfers.Trade;
import io.carbonregistry.transfers.TradeDraws;
import io.carbonregistry.transfers.TradesSettled;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The transactions that settle batches of trades; the exchange's own signatures are given before. The trades of one segment are
 * numbered without a gap, so its batches go one after the other, and there are as many at once as segments.
 */
public final class Settlements implements Scenario {

    private static final Quantity TONNES = new Quantity(10);
    private static final long BLOCK = 1_000_000_000L;

    private final String name;
    /** A batch takes as long as many other transactions, and whoever waits for a chaincode too long is refused. */
    private static final int SHARE_OF_WINDOW = 4;

    private final Floor floor;
    private final Signers signers;
    private final int trades;
    private final Queue<Batch> proposed = new ConcurrentLinkedQueue<>();

    /** A batch that waits for its second signature. */
    private record Batch(Segment segment, ApproveAct approval) {}

    /**
     * Batches of so many trades.
     *
     * @param floor where they were made
     * @param signers the exchange and the Registrar
     */
    public Settlements(String name, Floor floor, Signers signers, int trades) {
        this.name = name;
        this.floor = floor;
        this.signers = signers;
        this.trades = trades;
    }

    /**
     * Who trades what.
     *
     * @param unitClass of which class
     * @param sellers who have units for sale
     * @param buyers who take them
     * @param idle the segments with no batch under way
     */
    public record Floor(
            UnitClass unitClass, List<AccountId> sellers, List<AccountId> buyers, BlockingQueue<Segment> idle) {

        /** Opens accounts, and moves units to trading in so many blocks for each seller. */
        public static Floor prepare(MarketPlace place, int accounts, int blocksEach, int segments) {
            List<AccountId> sellers = place.open("seller", AccountType.EMITTER, accounts);
            List<AccountId> buyers = place.open("buyer", AccountType.EMITTER, accounts);
            Mint mint = Mint.of(place.people(), "traded");
            mint.blocks(sellers, blocksEach, BLOCK);
            List<CompletableFuture<Committed<io.carbonregistry.holdings.UnitsMovedToTrading>>> moves =
                    new ArrayList<>();
            sellers.forEach(seller -> moves.add(place.people()
                    .holders()
                    .initiator()
                    .submitAsync(new MoveToTrading(
                            MarketPlace.id(),
                            seller,
                            mint.unitClass(),
                            new Quantity(Math.multiplyExact(BLOCK, blocksEach)),
                            Draws.none()))));
            moves.forEach(CompletableFuture::join);
            List<Segment> idle = IntStream.range(0, segments)
                    .mapToObj(number -> new Segment(number, 1))
                    .toList();
            return new Floor(mint.unitClass(), sellers, buyers, new LinkedBlockingQueue<>(idle));
        }
    }

    /**
     * A segment of the exchange.
     *
     * @param number which
     * @param next the number of its next trade
     */
    public record Segment(int number, long next) {}

    @Override
    public String name() {
        return name;
    }

    @Override
    public int worth() {
        return trades;
    }

    @Override
    public int window(int usual) {
        return Math.max(1, usual / SHARE_OF_WINDOW);
    }

    @Override
    public int prepare(int pieces) {
        List<Segment> segments = new ArrayList<>();
        floor.idle().drainTo(segments, pieces);
        List<ApproveAct> approvals = signers.propose(segments.stream().map(this::request));
        for (int i = 0; i < segments.size(); i++) {
            proposed.add(new Batch(segments.get(i), approvals.get(i)));
        }
        return segments.size();
    }

    @Override
    public boolean isLeft() {
        return !proposed.isEmpty();
    }

    @Override
    public CompletableFuture<Long> next() {
        Batch batch = proposed.remove();
        Segment segment = batch.segment();
        return signers.approver()
                .submitAsync(batch.approval())
                .thenApply(this::settled)
                .whenComplete((block, failure) -> floor.idle()
                        .add(failure == null ? new Segment(segment.number(), segment.next() + trades) : segment));
    }

    private long settled(Committed<Fact> done) {
        int delivered = ((TradesSettled) done.fact()).delivered().size();
        if (delivered != trades) {
            throw new IllegalStateException(delivered + " of " + trades + " trades were delivered");
        }
        return done.block();
    }

    private SettleTrades request(Segment segment) {
        List<Trade> run = LongStream.range(segment.next(), segment.next() + trades)
                .mapToObj(number -> trade(segment, number))
                .toList();
        return new SettleTrades(MarketPlace.id(), MarketPlace.segment(segment.number()), run, TradeDraws.none());
    }

    private Trade trade(Segment segment, long number) {
        int place = (int) ((segment.number() * 7L + number) % floor.sellers().size());
        return new Trade(
                number,
                floor.sellers().get(place),
                floor.buyers().get(place),
                floor.unitClass(),
                TONNES,
                Optional.of("payment-" + number));
    }
}
