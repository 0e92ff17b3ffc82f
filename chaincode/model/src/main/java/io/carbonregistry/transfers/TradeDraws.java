package io.carbonregistry.transfers;

import io.carbonregistry.holdings.Draws;
import java.util.List;

/**
 * Which blocks each trade of a batch takes from, in the order of the trades. A trade with none here draws nothing.
 *
 * @param trades one for each trade
 */
public record TradeDraws(List<Draws> trades) {

    public TradeDraws {
        trades = List.copyOf(trades);
    }

    /** No trade draws anything. */
    public static TradeDraws none() {
        return new TradeDraws(List.of());
    }

    /** What the trade at a place in the batch draws. */
    Draws at(int place) {
        return place < trades.size() ? trades.get(place) : Draws.none();
    }
}
