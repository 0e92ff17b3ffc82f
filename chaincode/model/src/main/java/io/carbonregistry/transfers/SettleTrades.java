package io.carbonregistry.transfers;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Delivers a run of trades, each against its payment and whole or not at all (settlement rules: delivery versus payment, gross,
 * trade by trade). Each is decided over the results of those before it; one that is refused contributes nothing and is named.
 *
 * @param exchange the office that reports the trades
 * @param trades in the order of their numbers: first those refused before, then the next of the exchange's run, without a gap
 * @param draws which of the sellers' blocks they take
 */
public record SettleTrades(
        ActId id, Actor exchange, List<Trade> trades, @Input TradeDraws draws) implements Request<TradesSettled> {

    /** How many trades one act may settle. */
    public static final int MOST = 500;

    public SettleTrades {
        trades = List.copyOf(trades);
        if (trades.isEmpty() || trades.size() > MOST) {
            throw RefusedException.because(Reason.TOO_MANY, "trades", MOST, trades.size());
        }
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(exchange);
    }

    @Override
    public Keys reads() {
        Keys keys = Keys.needed(RuleBook.key(RuleTopic.TRADING)).maybe(Settlement.key(exchange));
        return keys.and(Keys.all(IntStream.range(0, trades.size())
                .mapToObj(place -> readsAt(place))
                .toList()));
    }

    @Override
    public Keys readsThen(States first) {
        long next = Delivery.next(exchange, first);
        return Keys.none()
                .maybe(trades.stream()
                        .filter(trade -> trade.number() < next)
                        .map(trade -> UndeliveredTrade.key(exchange, trade.number()))
                        .toList());
    }

    /** The rules of the run; those of each trade stand in {@link Delivery}. */
    @Override
    public Decision<TradesSettled> decide(States states, Circumstances now, Rules rules) {
        Delivery delivery = new Delivery(exchange, states, now);
        rules.require(exchange.isOffice(), Reason.NOT_FOUND, exchange);
        delivery.requireRun(trades, rules);
        rules.end();

        // From here on it must succeed.
        IntStream.range(0, trades.size()).forEach(place -> delivery.deliver(trades.get(place), draws.at(place)));
        return delivery.decision(trades);
    }

    private Keys readsAt(int place) {
        Trade trade = trades.get(place);
        return trade.passage().reads().maybe(draws.at(place).keys(trade.unitClass()));
    }
}
