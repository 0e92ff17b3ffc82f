package io.carbonregistry.transfers;

import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Overlay;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Delivers the trades of one run, one after the other. */
final class Delivery {

    private final Actor exchange;
    private final States ledger;
    private final Circumstances now;
    private final List<TradesSettled.Delivered> delivered = new ArrayList<>();
    private final List<TradesSettled.Failed> failed = new ArrayList<>();
    private Changes changes = Changes.none();

    Delivery(Actor exchange, States ledger, Circumstances now) {
        this.exchange = exchange;
        this.ledger = ledger;
        this.now = now;
    }

    static long next(Actor exchange, States states) {
        return states.find(Settlement.key(exchange)).map(Settlement::next).orElse(1L);
    }

    /** Numbers rise; those of the past were refused before, and the others are the next of the run, without a gap. */
    void requireRun(List<Trade> trades, Rules rules) {
        long due = next(exchange, ledger);
        long last = 0;
        for (Trade trade : trades) {
            boolean again = trade.number() > last && isUndelivered(trade);
            rules.require(again || trade.number() == due, Reason.TRADE_OUT_OF_SEQUENCE, due, trade.number());
            last = trade.number();
            due = again ? due : due + 1;
        }
    }

    /** Delivers a trade whole, or names it as refused. */
    void deliver(Trade trade, Draws draws) {
        try {
            changes = changes.and(moved(trade, draws, new Overlay(ledger, changes)));
            undelivered(trade)
                    .ifPresent(before -> changes = changes.delete(UndeliveredTrade.key(exchange, trade.number())));
        } catch (RefusedException refused) {
            String reason = refused.refusals().get(0).reason().name();
            failed.add(new TradesSettled.Failed(trade.number(), reason));
            changes = changes.put(
                    UndeliveredTrade.key(exchange, trade.number()),
                    new UndeliveredTrade(exchange, trade, reason, since(trade)));
        }
    }

    Decision<TradesSettled> decision(List<Trade> trades) {
        long after =
                Math.max(next(exchange, ledger), trades.get(trades.size() - 1).number() + 1);
        return Decision.of(new TradesSettled(now.act(), delivered, failed, now.day()))
                .with(changes)
                .writing(Settlement.key(exchange), new Settlement(exchange, after));
    }

    private Changes moved(Trade trade, Draws draws, States states) {
        Rules rules = Rules.stopping();
        DrawnBlocks drawn = draws.from(states, trade.unitClass());
        rules.require(trade.payment().isPresent(), Reason.FUNDS_NOT_CONFIRMED, trade.number());
        trade.passage().require(states, now, rules);
        drawn.requireHeldBy(trade.seller(), rules);
        drawn.requireIn(SubLedger.TRADING, rules);
        drawn.requireFree(now.day(), rules);
        drawn.requireTotal(trade.quantity(), rules);
        delivered.add(new TradesSettled.Delivered(trade.number(), drawn.ranges()));
        return drawn.becoming(
                block -> block.ownedBy(trade.buyer(), SubLedger.TRADING).boundBy(bought()), now.act());
    }

    /** What is bought today is not for sale before its day. */
    private List<Encumbrance> bought() {
        long days = ledger.get(RuleBook.key(RuleTopic.TRADING)).on(now.day()).number(Rule.BOUGHT_LOCK_DAYS);
        return days == 0 ? List.of() : List.of(Encumbrance.bought(now.day().plusDays(days)));
    }

    private boolean isUndelivered(Trade trade) {
        return undelivered(trade).filter(one -> one.trade().isSameAs(trade)).isPresent();
    }

    private LocalDate since(Trade trade) {
        return undelivered(trade).map(UndeliveredTrade::since).orElse(now.day());
    }

    /** Only a number of the past can have been refused. */
    private Optional<UndeliveredTrade> undelivered(Trade trade) {
        return trade.number() < next(exchange, ledger)
                ? ledger.find(UndeliveredTrade.key(exchange, trade.number()))
                : Optional.empty();
    }
}
