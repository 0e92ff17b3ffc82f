package io.carbonregistry.client.demo.story;

import static io.carbonregistry.client.demo.story.Goods.CEA;
import static io.carbonregistry.client.demo.story.Goods.tonnes;
import static io.carbonregistry.client.demo.story.Somebody.CLERK;
import static io.carbonregistry.client.demo.story.Somebody.TRADER;
import static io.carbonregistry.client.demo.story.Somebody.WANG;

import io.carbonregistry.client.demo.Figures;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.MoveToTrading;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.transfers.SettleTrades;
import io.carbonregistry.transfers.Trade;
import io.carbonregistry.transfers.TradeDraws;
import io.carbonregistry.transfers.TradesSettled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A day's trades are settled. */
final class ExchangeChapter implements Chapter {

    private static final Actor EXCHANGE = new Actor("office.exchange");

    @Override
    public String title() {
        return "Trades on the exchange";
    }

    @Override
    public void tell(Scene scene) {
        scene.page()
                .say(
                        "What is for sale stands in the trading sub-ledger. The exchange reports a numbered run of trades, and"
                                + " each is delivered against its payment, whole or not at all.");
        scene.page().gap();
        scene.does(
                WANG,
                "moves 100,000 t of power's units to trading",
                new MoveToTrading(scene.id(), Goods.POWER, CEA, tonnes(100_000), Draws.none()));
        List<Trade> trades = List.of(trade(1, 30_000, true), trade(2, 10_000, false), trade(3, 15_000, true));
        TradesSettled settled = scene.do2(
                TRADER,
                CLERK,
                "settle three trades in one act",
                new SettleTrades(scene.id(), EXCHANGE, trades, TradeDraws.none()));
        scene.page().gap();
        scene.page().table(rows(trades, settled));
    }

    private static Trade trade(long number, long tonnes, boolean paid) {
        return new Trade(
                number,
                Goods.POWER,
                Goods.BANK,
                CEA,
                tonnes(tonnes),
                paid ? Optional.of("payment-" + number) : Optional.empty());
    }

    private static List<List<String>> rows(List<Trade> trades, TradesSettled settled) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("trade", "seller", "buyer", "tonnes", "what became of it"));
        for (Trade trade : trades) {
            String end = settled.failed().stream()
                    .filter(one -> one.number() == trade.number())
                    .map(one -> "not delivered: " + one.reason())
                    .findFirst()
                    .orElse("delivered; the buyer may sell tomorrow");
            rows.add(List.of(
                    Long.toString(trade.number()),
                    trade.seller().value(),
                    trade.buyer().value(),
                    Figures.of(trade.quantity().value()),
                    end));
        }
        return rows;
    }
}
