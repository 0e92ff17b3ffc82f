package io.carbonregistry.bench.scenarios;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountType;
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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Settlement of trades, both signatures. The trades of one segment of the exchange are numbered without a gap, so its batches go
 * one after the other, and the segments side by side.
 */
public final class Settlements implements Scenario {

    private static final Quantity TONNES = new Quantity(10);
    private static final long BLOCK = 1_000_000_000L;

    private final String name;
    private final Floor floor;
    private final Signers signers;
    private final int trades;

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
    public int transactions() {
        return 2;
    }

    @Override
    public CompletableFuture<Long> next() {
        Segment segment = take();
        SettleTrades request = request(segment);
        return signers.propose(request)
                .thenComposeAsync(approval -> signers.approver().submitAsync(approval))
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

    private Segment take() {
        try {
            return floor.idle().take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while every segment was busy", e);
        }
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
