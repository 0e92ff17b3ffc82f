package io.carbonregistry.simulation;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.Lane;
import io.carbonregistry.attestations.ConfidedMonths;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.MoveFromTrading;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.issuance.AllocateUnits;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.pledges.Pledge;
import io.carbonregistry.retirements.CancelHoldings;
import io.carbonregistry.transfers.SettleTrades;
import io.carbonregistry.transfers.Trade;
import io.carbonregistry.transfers.TradeDraws;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Chooses blocks for a request, as a client would, and adds the rows that it confides; now and then those of yesterday, somebody else's or too few. */
final class Drawing {

    private final World world;

    Drawing(World world) {
        this.world = world;
    }

    /** The request with blocks drawn anew, and in any lane, or in one that isn't there. */
    Request<?> fill(Request<?> request) {
        Request<?> drawn = drawn(request);
        return Components.find(drawn, Lane.class).isEmpty()
                ? drawn
                : Components.with(drawn, Lane.class, new Lane(world.random.nextInt(6)));
    }

    private Request<?> drawn(Request<?> request) {
        Optional<BulkDraws> ofCourt = Enforcing.draws(world, request);
        if (ofCourt.isPresent()) {
            return Components.with(request, BulkDraws.class, ofCourt.get());
        }
        if (request instanceof CancelHoldings cancel) {
            return Components.with(cancel, BulkDraws.class, new BulkDraws(bulk(cancel.unitClass(), cancel.lines())));
        }
        if (Components.find(request, ConfidedMonths.class).isPresent()) {
            return new Months(world).fill(request);
        }
        if (request instanceof SettleTrades settle) {
            return Components.with(settle, TradeDraws.class, trades(settle.trades()));
        }
        if (Pledge.class.getPackage().equals(request.getClass().getPackage())) {
            return new PledgeFilling(world).fill(request);
        }
        return Components.find(request, Draws.class)
                .<Request<?>>map(unused -> Components.with(request, Draws.class, draws(request)))
                .orElseGet(() -> new Confiding(world).fill(request));
    }

    private Draws draws(Request<?> request) {
        return Unwinding.bound(world, request).orElseGet(() -> free(request));
    }

    private Draws free(Request<?> request) {
        AccountId account =
                Components.find(request, AccountId.class, "from", "account").orElseThrow();
        UnitClass unitClass = Components.find(request, UnitClass.class).orElseThrow();
        long tonnes = request instanceof AllocateUnits allocate
                ? sum(allocate.lines())
                : Components.find(request, Quantity.class).orElseThrow().value();
        SubLedger where = request instanceof MoveFromTrading ? SubLedger.TRADING : SubLedger.REGISTRATION;
        return new Draws(choose(new TreeMap<>(), account, unitClass, where, tonnes));
    }

    private List<Draw> bulk(UnitClass unitClass, List<AccountTonnes> lines) {
        SortedMap<AccountId, Long> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(line.account(), line.quantity().value(), Long::sum));
        List<Draw> draws = new ArrayList<>();
        sums.forEach((account, tonnes) ->
                draws.addAll(choose(new TreeMap<>(), account, unitClass, SubLedger.REGISTRATION, tonnes)));
        return draws;
    }

    private TradeDraws trades(List<Trade> trades) {
        SortedMap<String, Long> taken = new TreeMap<>();
        return new TradeDraws(trades.stream()
                .map(trade -> new Draws(choose(
                        taken,
                        trade.seller(),
                        trade.unitClass(),
                        SubLedger.TRADING,
                        trade.quantity().value())))
                .toList());
    }

    private List<Draw> choose(
            SortedMap<String, Long> taken, AccountId owner, UnitClass unitClass, SubLedger where, long tonnes) {
        if (world.chance(0.25)) {
            return careless(owner, unitClass, tonnes);
        }
        LocalDate day = world.day();
        List<Draw> draws = new ArrayList<>();
        long left = world.chance(0.02) ? tonnes + 1 : tonnes;
        for (UnitBlock block : world.mirror().all(UnitBlock.class).toList()) {
            boolean fits = block.owner().equals(owner)
                    && block.unitClass().equals(unitClass)
                    && block.isFree(day)
                    && block.subLedger() == where;
            long size = block.range().size() - taken.getOrDefault(block.key().text(), 0L);
            if (fits && left > 0 && size > 0 && draws.size() < Draws.MOST) {
                long take = Math.min(left, size);
                draws.add(new Draw(block.range().last(), take));
                taken.merge(block.key().text(), take, Long::sum);
                left -= take;
            }
        }
        return draws;
    }

    /** Takes all from any one block: somebody else's, a bound or ended one, or one that has less. */
    private List<Draw> careless(AccountId owner, UnitClass unitClass, long tonnes) {
        boolean own = world.chance(0.5);
        return world
                .maybeOne(world.mirror()
                        .all(UnitBlock.class)
                        .filter(block -> block.unitClass().equals(unitClass))
                        .filter(block -> !own || block.owner().equals(owner)))
                .map(block -> new Draw(block.range().last(), tonnes))
                .stream()
                .toList();
    }

    private static long sum(List<AccountTonnes> lines) {
        return lines.stream().mapToLong(line -> line.quantity().value()).sum();
    }
}
