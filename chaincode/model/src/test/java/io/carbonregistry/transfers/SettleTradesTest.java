package io.carbonregistry.transfers;

import static io.carbonregistry.transfers.Parties.CEA;
import static io.carbonregistry.transfers.Parties.POWER;
import static io.carbonregistry.transfers.Parties.STEEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Rules of a run and of its trades in their order of precedence, and then the delivery. */
class SettleTradesTest {

    private final Parties parties = new Parties();

    @Test
    void refusesARunOutOfSequence() {
        parties.refused(Founding.TRADER, settling("s1", trade(2, 10)), Reason.TRADE_OUT_OF_SEQUENCE);
        settle("s1", trade(1, 10));
        parties.refused(Founding.TRADER, settling("s2", trade(1, 11)), Reason.TRADE_OUT_OF_SEQUENCE);
        parties.refused(Founding.TRADER, settling("s2", trade(2, 10), trade(4, 10)), Reason.TRADE_OUT_OF_SEQUENCE);
    }

    @Test
    void refusesAnExchangeThatIsNoOffice() {
        Mandate mandate = parties.market.find(Mandate.key(STEEL.actor())).orElseThrow();
        parties.market.put(Changes.none()
                .put(
                        Mandate.key(STEEL.actor()),
                        mandate.with(Founding.representative(Founding.TRADER, Authority.BOTH))));
        SettleTrades act = settling("s1", trade(1, 10));
        parties.refused(
                Founding.TRADER,
                new SettleTrades(act.id(), STEEL.actor(), act.trades(), act.draws()),
                Reason.NOT_FOUND);
    }

    @Test
    void takesFiveHundredTradesAndNoMore() {
        Trade[] many = LongStream.rangeClosed(1, SettleTrades.MOST + 1)
                .mapToObj(number -> trade(number, 1))
                .toArray(Trade[]::new);
        RefusedException refused = assertThrows(RefusedException.class, () -> settling("s1", many));
        assertEquals(Reason.TOO_MANY, refused.refusals().get(0).reason());
    }

    @Test
    void namesWhatIsRefusedAndDeliversTheRest() {
        parties.tradable(100);
        Trade toItself = new Trade(2, STEEL, STEEL, CEA, new Quantity(10), Optional.of("pay2"));
        TradesSettled fact = settle("s1", unpaid(1, 10), toItself, trade(3, 10), trade(4, 20), trade(5, 71));
        assertEquals(
                List.of(
                        new TradesSettled.Failed(1, Reason.FUNDS_NOT_CONFIRMED.name()),
                        new TradesSettled.Failed(2, Reason.SAME_ACCOUNT.name()),
                        new TradesSettled.Failed(5, Reason.BLOCK_MOVED.name())),
                fact.failed());
        assertEquals(
                List.of(List.of(new SerialRange(1, 10)), List.of(new SerialRange(11, 30))),
                fact.delivered().stream().map(TradesSettled.Delivered::ranges).toList());
        assertEquals(POWER, parties.block(30).owner());
        assertEquals(new SerialRange(31, 100), parties.block(100).range());
    }

    @Test
    void aRefusedTradeIsDeliveredLaterOnce() {
        settle("s1", trade(1, 10));
        parties.tradable(100);
        assertEquals(1, settle("s2", trade(1, 10), trade(2, 10)).delivered().size() - 1);
        parties.refused(Founding.TRADER, settling("s3", trade(1, 10)), Reason.TRADE_OUT_OF_SEQUENCE);
    }

    @Test
    void anUnpaidTradeIsDeliveredOnceItsPaymentIsConfirmed() {
        parties.tradable(100);
        settle("s1", unpaid(1, 10));
        parties.refused(Founding.TRADER, settling("s2", trade(1, 11)), Reason.TRADE_OUT_OF_SEQUENCE);
        assertEquals(1, settle("s2", trade(1, 10)).delivered().size());
        assertEquals(POWER, parties.block(10).owner());
    }

    @Test
    void aTradeRefusedAgainIsUndeliveredSinceTheFirstDay() {
        settle("s1", unpaid(1, 10));
        parties.open(Founding.DAY.plusDays(1));
        settle("s2", trade(1, 10));
        UndeliveredTrade still =
                parties.market.find(UndeliveredTrade.key(Founding.EXCHANGE, 1)).orElseThrow();
        assertEquals(Founding.DAY, still.since());
        assertEquals(Reason.WRONG_SUB_LEDGER.name(), still.reason());
    }

    @Test
    void whatIsBoughtTodayIsNotSoldToday() {
        parties.tradable(100);
        settle("s1", trade(1, 10));
        Trade onward = new Trade(2, POWER, STEEL, CEA, new Quantity(10), Optional.of("pay2"));
        assertEquals(
                Reason.BOUGHT_TODAY.name(),
                settleDrawing(10, "s2", onward).failed().get(0).reason());
        parties.open(Founding.DAY.plusDays(1));
        assertEquals(List.of(), settleDrawing(10, "s3", onward).failed());
    }

    @Test
    void aFrozenSellerDeliversNothing() {
        parties.tradable(100);
        parties.stand(STEEL, Standing.FROZEN);
        assertEquals(
                Reason.ACCOUNT_NOT_OPEN.name(),
                settle("s1", trade(1, 10)).failed().get(0).reason());
        parties.stand(STEEL, Standing.OPEN);
        assertEquals(SubLedger.TRADING, parties.block(100).subLedger());
    }

    private static Trade trade(long number, long quantity) {
        return new Trade(number, STEEL, POWER, CEA, new Quantity(quantity), Optional.of("pay" + number));
    }

    private static Trade unpaid(long number, long quantity) {
        return new Trade(number, STEEL, POWER, CEA, new Quantity(quantity), Optional.empty());
    }

    private TradesSettled settle(String id, Trade... trades) {
        return settleDrawing(100, id, trades);
    }

    private TradesSettled settleDrawing(long last, String id, Trade... trades) {
        SettleTrades act = settlingFrom(last, id, trades);
        parties.market.grant(Founding.TRADER, act);
        ActRef proposed = new ActRef(Founding.EXCHANGE, act.id());
        return (TradesSettled) parties.market.grant(Founding.CLERK, new ApproveAct(proposed, act));
    }

    private static SettleTrades settling(String id, Trade... trades) {
        return settlingFrom(100, id, trades);
    }

    private static SettleTrades settlingFrom(long last, String id, Trade... trades) {
        List<Draws> draws = Arrays.stream(trades)
                .map(trade -> new Draws(List.of(new Draw(last, trade.quantity().value()))))
                .toList();
        return new SettleTrades(new ActId(id), Founding.EXCHANGE, List.of(trades), new TradeDraws(draws));
    }
}
