package io.carbonregistry.transfers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.accounts.AccountDetails;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.DayUse;
import io.carbonregistry.accounts.GetAccount;
import io.carbonregistry.accounts.Lane;
import io.carbonregistry.accounts.LaneUse;
import io.carbonregistry.accounts.Limits;
import io.carbonregistry.accounts.LimitsSet;
import io.carbonregistry.accounts.SetLimits;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Whole;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Signer;
import io.carbonregistry.registry.OpenDay;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A daily limit in three lanes: each act is decided on its own, or on all of them together; never more is moved than the limit. */
class LanesTest {

    private static final UnitClass CEA = new UnitClass("CEA-2024");
    private static final AccountId STEEL = new AccountId("steel");
    private static final AccountId POWER = new AccountId("power");
    private static final Signer ASKS = Holders.initiator("steel");
    private static final Signer SIGNS = Holders.approver("steel");
    private static final LocalDate DAY = Founding.DAY;

    private final Market market = Founding.market();
    private int acts;

    @BeforeEach
    void aHundredTonnesADayInThreeLanes() {
        Holders.openTrusting(market, STEEL, POWER, CEA);
        market.put(Changes.none()
                .put(
                        Limits.key(STEEL),
                        new Limits(STEEL, 1000, 100, Optional.empty(), Optional.of(3), Optional.empty())));
        general(DAY.minusDays(1), Map.of());
        Holders.place(market, STEEL, CEA, 1, 1000);
    }

    @Test
    void theSharesAddUpToTheLimit() {
        moves(2, 30);
        assertEquals(
                List.of(
                        new LaneUse(new Lane(1), 34, 0),
                        new LaneUse(new Lane(2), 33, 30),
                        new LaneUse(new Lane(3), 33, 0)),
                today());
    }

    @Test
    void anActWithinItsLaneCountsThereAlone() {
        moves(2, 33);
        assertEquals(33, used(2));
        assertEquals(List.of(0L, 0L), List.of(used(1), used(3)));
        assertEquals(Optional.empty(), market.find(DayUse.key(STEEL)));
    }

    @Test
    void anActThatItsLaneHasNoRoomForTakesFromAll() {
        moves(2, 34);
        assertEquals(List.of(34L, 0L, 0L), List.of(used(1), used(2), used(3)));
        moves(2, 40);
        assertEquals(List.of(34L, 33L, 7L), List.of(used(1), used(2), used(3)));
        assertEquals(figures(100, 74, 26, 27), refused(3, 27));
        assertEquals(figures(100, 74, 26, 27), refused(0, 27));
        moves(9, 26);
        assertEquals(List.of(34L, 33L, 33L), List.of(used(1), used(2), used(3)));
        assertEquals(figures(100, 100, 0, 1), refused(1, 1));
    }

    @Test
    void theLaneIsNoPartOfTheIntent() {
        TransferUnits transfer = transfer(1, 30);
        market.grant(ASKS, transfer);
        market.grant(SIGNS, new ApproveAct(new ActRef(STEEL.actor(), transfer.id()), in(transfer, 3)));
        assertEquals(List.of(0L, 30L), List.of(used(1), used(3)));
        market.refuse(ASKS, in(transfer, 2), Reason.ALREADY_DONE);
    }

    @Test
    void onTheDayOnWhichTheLimitIsLoweredTheSumCounts() {
        moves(2, 33);
        Limits lowered = set(1000, 40, Optional.empty());
        assertEquals(Optional.of(DAY), lowered.lowered());
        assertEquals(figures(40, 33, 7, 8), refused(1, 8));
        assertEquals(List.of(new LaneUse(Lane.none(), 40, 33)), today());
        moves(1, 7);
        open(DAY.plusDays(1));
        moves(3, 13);
        assertEquals(List.of(0L, 0L, 13L), List.of(used(1, 1), used(2, 1), used(3, 1)));
    }

    @Test
    void onTheDayOnWhichTheRulesBeginTheSumCounts() {
        moves(2, 33);
        general(DAY, Map.of(Rule.TONNES_PER_DAY, "40"));
        assertEquals(figures(40, 33, 7, 8), refused(1, 8));
        moves(1, 7);
    }

    @Test
    void otherLanesCountFromALaterDayOnAndWhatIsMovedIsNotForgotten() {
        assertThrows(RefusedException.class, () -> set(1000, 100, Optional.of(0)));
        assertThrows(RefusedException.class, () -> set(1000, 100, Optional.of(Lane.MOST + 1)));
        moves(1, 34);
        market.put(Changes.none()
                .put(
                        RuleBook.key(RuleTopic.TRANSFERS),
                        new RuleBook(
                                RuleTopic.TRANSFERS,
                                List.of(Founding.version(RuleTopic.TRANSFERS, DAY, Map.of(Rule.TRUST_DELAY, "0"))))));
        Limits set = set(1000, 100, Optional.of(1));
        assertEquals(Optional.of(3), set.lanes());
        assertEquals(Optional.of(new Limits.Raise(DAY.plusDays(1), 1000, 100, Optional.empty())), set.raise());
        assertEquals(figures(100, 34, 66, 67), refused(1, 67));
        assertEquals(set.raise(), set(1000, 100, Optional.empty()).raise());
        open(DAY.plusDays(1));
        moves(1, 100);
        assertEquals(100, market.find(DayUse.key(STEEL)).orElseThrow().on(DAY.plusDays(1)));
        assertEquals(List.of(new LaneUse(Lane.none(), 100, 100)), today());
    }

    @Test
    void whereThereIsNoLimitNothingIsCounted() {
        general(DAY.minusDays(1), Map.of(Rule.TONNES_PER_DAY, "none", Rule.TONNES_PER_ACT, "none"));
        market.put(Changes.none()
                .put(
                        Limits.key(STEEL),
                        new Limits(STEEL, Whole.MAX, Whole.MAX, Optional.empty(), Optional.of(3), Optional.empty())));
        moves(1, 500);
        assertEquals(List.of(), today());
        assertEquals(List.of(), market.all("dayuse/", DayUse.class));
    }

    private void moves(int lane, long tonnes) {
        market.grant(ASKS, SIGNS, transfer(lane, tonnes), STEEL.actor());
    }

    private Map<String, String> refused(int lane, long tonnes) {
        Refusal refusal = market.refuse(ASKS, transfer(lane, tonnes), Reason.LIMIT_EXCEEDED);
        return refusal.details();
    }

    private static Map<String, String> figures(long most, long used, long allowed, long asked) {
        return Refusal.of(Reason.LIMIT_EXCEEDED, STEEL, "per day", most, used, allowed, asked)
                .details();
    }

    private TransferUnits transfer(int lane, long tonnes) {
        return new TransferUnits(
                new ActId("t" + ++acts),
                STEEL,
                POWER,
                CEA,
                new Quantity(tonnes),
                TransferReason.SALE,
                new Draws(List.of(new Draw(1000, tonnes))),
                new Lane(lane));
    }

    private static TransferUnits in(TransferUnits of, int lane) {
        return new TransferUnits(
                of.id(), of.from(), of.to(), of.unitClass(), of.quantity(), of.why(), of.draws(), new Lane(lane));
    }

    private Limits set(long perAct, long perDay, Optional<Integer> lanes) {
        SetLimits limits = new SetLimits(new ActId("l" + ++acts), STEEL, perAct, perDay, lanes);
        return ((LimitsSet) market.grant(ASKS, SIGNS, limits, STEEL.actor())).limits();
    }

    private long used(int lane) {
        return used(lane, 0);
    }

    private long used(int lane, int later) {
        return market.find(DayUse.key(STEEL, new Lane(lane)))
                .map(use -> use.on(DAY.plusDays(later)))
                .orElse(0L);
    }

    private List<LaneUse> today() {
        return market.answer(ASKS, new GetAccount(STEEL), AccountDetails.class).today();
    }

    private void open(LocalDate day) {
        market.today(day);
        market.grant(Founding.CLERK, new OpenDay(new ActId("day-" + day), day));
    }

    private void general(LocalDate from, Map<Rule, String> others) {
        RuleBook book = new RuleBook(RuleTopic.LIMITS, List.of(Founding.version(RuleTopic.LIMITS, from, others)));
        market.put(Changes.none().put(RuleBook.key(RuleTopic.LIMITS), book));
    }
}
