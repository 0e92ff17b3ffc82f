package io.carbonregistry.holdings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Signer;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holders do with their own blocks, each act's rules in their order of precedence, and then the act. */
class HoldingActsTest {

    private static final UnitClass CEA = new UnitClass("CEA-2024");
    private static final AccountId STEEL = new AccountId("steel");
    private static final Signer ASKS = Holders.initiator("steel");

    private final Market market = Founding.market();

    @BeforeEach
    void twoNeighboursAndAStranger() {
        Holders.open(market, "steel");
        Holders.open(market, "power");
        Holders.place(market, STEEL, CEA, 1, 60);
        Holders.place(market, STEEL, CEA, 61, 100);
        Holders.place(market, new AccountId("power"), CEA, 101, 200);
    }

    @Test
    void consolidatesFiveHundredBlocksAndNoMore() {
        List<Long> many = LongStream.rangeClosed(1, Draws.MOST + 1).boxed().toList();
        RefusedException refused = assertThrows(
                RefusedException.class,
                () -> new ConsolidateBlocks(new ActId("c1"), new AccountId("steel"), new UnitClass("CEA-2024"), many));
        assertEquals(Reason.TOO_MANY, refused.refusals().get(0).reason());
    }

    @Test
    void divides() {
        market.refuse(Founding.TRADER, divide(100, 10), Reason.ROLE_NOT_ALLOWED);
        stand(Standing.FROZEN);
        refused(divide(200, 10), Reason.ACCOUNT_NOT_OPEN);
        stand(Standing.RESTRICTED);
        refused(divide(200, 10), Reason.BLOCK_MOVED);
        refused(divide(99, 10), Reason.BLOCK_MOVED);
        refused(divide(100, 30, 11), Reason.BLOCK_MOVED);
        bind(100, Encumbrance.Kind.PLEDGE, Optional.empty());
        refused(divide(100, 30), Reason.ENCUMBERED);
        assertEquals(
                new BlockDivided(
                        act(),
                        STEEL,
                        CEA,
                        new SerialRange(1, 60),
                        List.of(new SerialRange(1, 10), new SerialRange(11, 30)),
                        Founding.DAY),
                market.grant(ASKS, divide(60, 10, 20)));
        assertEquals(List.of("1-10", "11-30", "31-60", "61-100"), ranges(STEEL));
        assertEquals(List.of("1-60"), parents(60));
    }

    @Test
    void dividesABlockThatIsUsedUp() {
        market.grant(ASKS, divide(60, 10, 50));
        assertEquals(List.of("1-10", "11-60", "61-100"), ranges(STEEL));
        assertThrows(RefusedException.class, () -> divide(60));
    }

    @Test
    void whoSignsSecondElsewhereMayDivideAndConsolidateAlone() {
        market.refuse(Holders.approver("power"), divide(60, 10), Reason.NOT_REPRESENTED);
        market.grant(Holders.approver("steel"), divide(60, 10));
        market.grant(Holders.approver("steel"), again(10, 60));
        assertEquals(List.of("1-60", "61-100"), ranges(STEEL));
    }

    @Test
    void consolidates() {
        stand(Standing.FROZEN);
        refused(consolidate(60, 200), Reason.ACCOUNT_NOT_OPEN);
        stand(Standing.RESTRICTED);
        refused(consolidate(60, 200), Reason.BLOCK_MOVED);
        refused(consolidate(60, 99), Reason.BLOCK_MOVED);
        market.grant(ASKS, divide(60, 10));
        refused(again(10, 100), Reason.BLOCKS_DIFFER);
        bind(60, Encumbrance.Kind.BOUGHT, Optional.of(Founding.DAY.plusDays(1)));
        refused(again(60, 100), Reason.BLOCKS_DIFFER);
        bind(60, Encumbrance.Kind.BOUGHT, Optional.of(Founding.DAY));
        assertEquals(
                new BlocksConsolidated(
                        new ActRef(STEEL.actor(), new ActId("again")),
                        STEEL,
                        CEA,
                        List.of(new SerialRange(1, 10), new SerialRange(11, 60), new SerialRange(61, 100)),
                        new SerialRange(1, 100),
                        Founding.DAY),
                market.grant(ASKS, again(10, 60, 100)));
        assertEquals(List.of("1-100"), ranges(STEEL));
        assertEquals(Optional.empty(), market.find(UnitBlock.key(CEA, 60)));
        assertEquals(List.of("1-10", "11-60", "61-100"), parents(100));
        assertThrows(RefusedException.class, () -> consolidate(60));
        assertThrows(RefusedException.class, () -> consolidate(100, 60));
    }

    @Test
    void neighboursThatDifferStayApart() {
        change(block(60).in(SubLedger.TRADING));
        refused(consolidate(60, 100), Reason.BLOCKS_DIFFER);
        UnitBlock other = block(100);
        change(block(60).in(SubLedger.REGISTRATION));
        change(UnitBlock.minted(CEA, other.range(), STEEL, new ActRef(Founding.REGISTRAR, new ActId("elsewhere"))));
        refused(consolidate(60, 100), Reason.BLOCKS_DIFFER);
    }

    @Test
    void movesToTradingAndBack() {
        stand(Standing.RESTRICTED);
        refused(toTrading("h1", 31, 200, 30), Reason.ACCOUNT_RESTRICTED);
        stand(Standing.OPEN);
        refused(toTrading("h1", 31, 200, 30), Reason.BLOCK_MOVED);
        refused(fromTrading(31, 60, 30), Reason.WRONG_SUB_LEDGER);
        bind(60, Encumbrance.Kind.PLEDGE, Optional.empty());
        refused(toTrading("h1", 31, 60, 30), Reason.ENCUMBERED);
        change(block(60).boundBy(List.of()));
        refused(toTrading("h1", 31, 60, 30), Reason.DRAWS_DIFFER);
        assertEquals(
                new UnitsMovedToTrading(
                        act(), STEEL, CEA, new Quantity(30), List.of(new SerialRange(1, 30)), Founding.DAY),
                market.grant(ASKS, toTrading("h1", 30, 60, 30)));
        assertEquals(SubLedger.TRADING, block(30).subLedger());
        assertEquals(SubLedger.REGISTRATION, block(60).subLedger());
        refused(toTrading("h2", 1, 30, 1), Reason.WRONG_SUB_LEDGER);
        stand(Standing.FROZEN);
        refused(fromTrading(20, 30, 20), Reason.ACCOUNT_NOT_OPEN);
        stand(Standing.RESTRICTED);
        bind(30, Encumbrance.Kind.BOUGHT, Optional.of(Founding.DAY.plusDays(1)));
        refused(fromTrading(20, 30, 20), Reason.BOUGHT_TODAY);
        bind(30, Encumbrance.Kind.BOUGHT, Optional.of(Founding.DAY));
        market.grant(ASKS, fromTrading(20, 30, 20));
        assertEquals(SubLedger.REGISTRATION, block(20).subLedger());
        assertEquals(SubLedger.TRADING, block(30).subLedger());
    }

    private void refused(Request<?> request, Reason reason) {
        market.refuse(ASKS, request, reason);
    }

    private static DivideBlock divide(long last, long... parts) {
        return new DivideBlock(
                new ActId("h1"),
                STEEL,
                CEA,
                last,
                Arrays.stream(parts).mapToObj(Quantity::new).toList());
    }

    private static ConsolidateBlocks consolidate(long... lasts) {
        return new ConsolidateBlocks(
                new ActId("h1"), STEEL, CEA, Arrays.stream(lasts).boxed().toList());
    }

    private static ConsolidateBlocks again(long... lasts) {
        return new ConsolidateBlocks(
                new ActId("again"), STEEL, CEA, Arrays.stream(lasts).boxed().toList());
    }

    private static MoveToTrading toTrading(String id, long quantity, long last, long take) {
        return new MoveToTrading(new ActId(id), STEEL, CEA, new Quantity(quantity), draw(last, take));
    }

    private static MoveFromTrading fromTrading(long quantity, long last, long take) {
        return new MoveFromTrading(new ActId("back"), STEEL, CEA, new Quantity(quantity), draw(last, take));
    }

    private static Draws draw(long last, long take) {
        return new Draws(List.of(new Draw(last, take)));
    }

    private static ActRef act() {
        return new ActRef(STEEL.actor(), new ActId("h1"));
    }

    private void stand(Standing standing) {
        AccountStanding now = market.find(AccountStanding.key(STEEL)).orElseThrow();
        market.put(Changes.none().put(AccountStanding.key(STEEL), now.now(standing)));
    }

    private void bind(long last, Encumbrance.Kind kind, Optional<LocalDate> until) {
        change(block(last).boundBy(List.of(new Encumbrance(kind, Optional.of(act()), 1, until, Optional.empty()))));
    }

    private UnitBlock block(long last) {
        return market.find(UnitBlock.key(CEA, last)).orElseThrow();
    }

    private void change(UnitBlock block) {
        market.put(Changes.none().put(block.key(), block));
    }

    private List<String> parents(long last) {
        return block(last).parents().stream().map(SerialRange::toString).toList();
    }

    /** The blocks that the owner's entries lead to. */
    private List<String> ranges(AccountId owner) {
        return market
                .answer(ASKS, new ListBlocks(owner, Optional.of(CEA), 100, Optional.empty()), BlockPage.class)
                .blocks()
                .stream()
                .map(block -> block.range().toString())
                .toList();
    }
}
