package io.carbonregistry.holdings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.Outcome;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Signer;
import io.carbonregistry.units.UnitClass;
import io.carbonregistry.wire.RefusalJson;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is answered about holdings, and to whom. */
class HoldingQueriesTest {

    private static final UnitClass CEA = new UnitClass("CEA-2024");
    private static final UnitClass OLD = new UnitClass("CEA-2023");

    private final Market market = Founding.market();
    private AccountId steel = new AccountId("steel");

    @BeforeEach
    void blocksOfEveryCondition() {
        Holders.open(market, "steel");
        Holders.open(market, "power");
        market.put(Changes.none()
                .put(
                        UnitClassDefinition.key(CEA),
                        new UnitClassDefinition(CEA, "CEA", Optional.of("2024"), Optional.empty())));
        Holders.place(market, steel, OLD, 1, 7);
        for (long first = 1; first <= 60; first += 10) {
            Holders.place(market, steel, CEA, first, first + 9);
        }
        Holders.place(market, new AccountId("power"), CEA, 61, 100);
        change(block(20).in(SubLedger.TRADING));
        change(block(30).boundBy(List.of(bound(Encumbrance.Kind.PLEDGE, 2), bound(Encumbrance.Kind.COURT_FREEZE, 1))));
        change(block(40).boundBy(List.of(bought(Founding.DAY.plusDays(1)))));
        change(block(50).boundBy(List.of(bought(Founding.DAY))));
        market.put(Blocks.putting(block(60).ended(End.Kind.SURRENDERED)));
        market.ledger().remove(OwnerEntry.key(steel, CEA, 60).text());
    }

    @Test
    void sumsAHoldingByWhatBindsItMost() {
        Holding holding = market.answer(Holders.initiator("steel"), holding(), Holding.class);
        assertEquals(
                List.of(
                        new Tonnes(Condition.REGISTRATION_AVAILABLE, 20, 2),
                        new Tonnes(Condition.TRADING_AVAILABLE, 10, 1),
                        new Tonnes(Condition.BOUGHT, 10, 1),
                        new Tonnes(Condition.COURT_FREEZE, 10, 1)),
                holding.of(CEA).tonnes());
        assertEquals(7, holding.of(OLD).total());
        assertEquals(Optional.empty(), holding.next());
    }

    @Test
    void goesOnWhereOneAnswerCountsNoFurther() {
        UnitClass many = new UnitClass("MANY");
        for (long serial = 1; serial <= 10_001; serial++) {
            Holders.place(market, steel, many, serial, serial);
        }
        Holding first = market.answer(Founding.CLERK, holding(), Holding.class);
        assertEquals(10_000 - 6, first.of(many).total());
        Holding rest = market.answer(Founding.CLERK, new GetHolding(steel, first.next()), Holding.class);
        assertEquals(7, rest.of(many).total());
        assertEquals(Optional.empty(), rest.next());
    }

    @Test
    void sumsAClassWithWhatHasEnded() {
        ClassTotals totals = market.answer(Founding.TRADER, new GetTotals(CEA, Optional.empty()), ClassTotals.class);
        assertEquals(100, totals.counted());
        assertTrue(totals.tonnes().contains(new Tonnes(Condition.SURRENDERED, 10, 1)));
        refused(Founding.TRADER, new GetTotals(OLD, Optional.empty()), Reason.NOT_FOUND);
    }

    @Test
    void listsBlocksPageByPage() {
        BlockPage first = market.answer(Founding.CLERK, list(Optional.of(CEA), 3, Optional.empty()), BlockPage.class);
        assertEquals(List.of(10L, 20L, 30L), lasts(first));
        BlockPage rest = market.answer(Founding.CLERK, list(Optional.of(CEA), 3, first.next()), BlockPage.class);
        assertEquals(List.of(40L, 50L), lasts(rest));
        assertEquals(Optional.empty(), rest.next());
        BlockPage all = market.answer(Founding.CLERK, list(Optional.empty(), 9, Optional.empty()), BlockPage.class);
        assertEquals(List.of(7L, 10L, 20L, 30L, 40L, 50L), lasts(all));
    }

    @Test
    void refusesStrangersUnknownAccountsAndBookmarksFromElsewhere() {
        refused(Holders.initiator("power"), holding(), Reason.NOT_REPRESENTED);
        refused(Founding.TRADER, holding(), Reason.ROLE_NOT_ALLOWED);
        refused(Founding.CLERK, new GetHolding(new AccountId("nobody"), Optional.empty()), Reason.NOT_FOUND);
        refused(Founding.CLERK, list(Optional.of(CEA), 1, Optional.of("owner/power/")), Reason.MALFORMED);
        refused(Founding.CLERK, new GetHolding(steel, Optional.of("account/")), Reason.MALFORMED);
    }

    @Test
    void everyEncumbranceAndEveryEndHasACondition() {
        List<String> conditions =
                Arrays.stream(Condition.values()).map(Enum::name).toList();
        Arrays.stream(Encumbrance.Kind.values()).forEach(kind -> assertTrue(conditions.contains(kind.name())));
        Arrays.stream(End.Kind.values()).forEach(kind -> assertTrue(conditions.contains(kind.name())));
    }

    private GetHolding holding() {
        return new GetHolding(steel, Optional.empty());
    }

    private ListBlocks list(Optional<UnitClass> unitClass, int limit, Optional<String> after) {
        return new ListBlocks(steel, unitClass, limit, after);
    }

    private static List<Long> lasts(BlockPage page) {
        return page.blocks().stream().map(block -> block.range().last()).toList();
    }

    private void refused(Signer by, Query<?> query, Reason reason) {
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, market.ask(by, query));
        assertEquals(reason, RefusalJson.read(refused.message()).orElseThrow().reason());
    }

    private UnitBlock block(long last) {
        return market.find(UnitBlock.key(CEA, last)).orElseThrow();
    }

    private void change(UnitBlock block) {
        market.put(Changes.none().put(block.key(), block));
    }

    private static Encumbrance bound(Encumbrance.Kind kind, int rank) {
        return Encumbrance.by(kind, new ActRef(Founding.COURT, new ActId("e" + rank)))
                .ranked(rank);
    }

    private static Encumbrance bought(LocalDate until) {
        return Encumbrance.bought(until);
    }
}
