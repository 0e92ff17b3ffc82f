package io.carbonregistry.retirements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.End;
import io.carbonregistry.holdings.OwnerEntry;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Signer;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How units leave for good, each act's rules in their order of precedence, and then the act. */
class RetirementsTest {

    private static final UnitClass CEA = new UnitClass("CEA-2024");
    private static final AccountId STEEL = new AccountId("steel");
    private static final AccountId POWER = new AccountId("power");
    private static final Signer ASKS = Holders.initiator("steel");
    private static final Signer SIGNS = Holders.approver("steel");

    private final Market market = Founding.market();

    @BeforeEach
    void twoHolders() {
        Holders.open(market, "steel");
        Holders.open(market, "power", AccountType.INSTITUTION);
        Holders.place(market, STEEL, CEA, 1, 100);
        Holders.place(market, POWER, CEA, 101, 200);
    }

    @Test
    void surrenders() {
        market.refuse(Founding.CLERK, surrender("s1", 40, 2027, 101, 41), Reason.ROLE_NOT_ALLOWED);
        market.refuse(
                Holders.initiator("power"),
                new SurrenderUnits(new ActId("s1"), POWER, CEA, new Quantity(1), 2027, draw(200, 1)),
                Reason.WRONG_STATE);
        stand(STEEL, Standing.FROZEN);
        market.refuse(ASKS, surrender("s1", 40, 2027, 200, 41), Reason.ACCOUNT_NOT_OPEN);
        stand(STEEL, Standing.RESTRICTED);
        market.refuse(ASKS, surrender("s1", 40, 2027, 200, 41), Reason.TIME_ORDER);
        market.refuse(ASKS, surrender("s1", 40, 2026, 200, 41), Reason.BLOCK_MOVED);
        change(block(100).in(SubLedger.TRADING));
        market.refuse(ASKS, surrender("s1", 40, 2026, 100, 41), Reason.WRONG_SUB_LEDGER);
        change(block(100).in(SubLedger.REGISTRATION));
        bind(100, Encumbrance.Kind.COURT_FREEZE);
        market.refuse(ASKS, surrender("s1", 40, 2026, 100, 41), Reason.JUDICIALLY_FROZEN);
        change(block(100).boundBy(List.of()));
        market.refuse(ASKS, surrender("s1", 40, 2026, 100, 41), Reason.DRAWS_DIFFER);
        ActRef act = new ActRef(STEEL.actor(), new ActId("s1"));
        assertEquals(
                new UnitsSurrendered(
                        act, STEEL, CEA, new Quantity(40), 2026, List.of(new SerialRange(1, 40)), Founding.DAY),
                market.grant(ASKS, SIGNS, surrender("s1", 40, 2026, 100, 40), STEEL.actor()));
        assertEquals(Optional.of(new End(End.Kind.SURRENDERED, act)), block(40).end());
        assertEquals(Optional.empty(), market.find(OwnerEntry.key(STEEL, CEA, 40)));
        assertEquals(new SerialRange(41, 100), block(100).range());
        assertEquals(
                new Certificate(
                        act,
                        End.Kind.SURRENDERED,
                        CEA,
                        new Quantity(40),
                        List.of(retired(STEEL, 1, 40)),
                        new Purpose.Compliance(2026),
                        Founding.DAY),
                market.answer(Founding.TRADER, new GetCertificate(act), Certificate.class));
        market.refuse(ASKS, surrender("s2", 1, 2026, 40, 1), Reason.BLOCK_MOVED);
    }

    @Test
    void cancelsOfItsOwnWill() {
        market.refuse(Founding.CLERK, cancel(40, 200, 41), Reason.ROLE_NOT_ALLOWED);
        stand(STEEL, Standing.RESTRICTED);
        market.refuse(ASKS, cancel(40, 200, 41), Reason.ACCOUNT_RESTRICTED);
        stand(STEEL, Standing.OPEN);
        market.refuse(ASKS, cancel(40, 200, 41), Reason.BLOCK_MOVED);
        change(block(100).in(SubLedger.TRADING));
        market.refuse(ASKS, cancel(40, 100, 41), Reason.WRONG_SUB_LEDGER);
        change(block(100).in(SubLedger.REGISTRATION));
        bind(100, Encumbrance.Kind.PLEDGE);
        market.refuse(ASKS, cancel(40, 100, 41), Reason.ENCUMBERED);
        change(block(100).boundBy(List.of()));
        market.refuse(ASKS, cancel(40, 100, 41), Reason.DRAWS_DIFFER);
        ActRef act = new ActRef(STEEL.actor(), new ActId("c1"));
        assertEquals(
                new UnitsCancelled(
                        act,
                        STEEL,
                        CEA,
                        new Quantity(100),
                        "Games of 2026",
                        "Visitors",
                        List.of(new SerialRange(1, 100)),
                        Founding.DAY),
                market.grant(ASKS, SIGNS, cancel(100, 100, 100), STEEL.actor()));
        assertEquals(Optional.of(new End(End.Kind.CANCELLED, act)), block(100).end());
        assertEquals(Optional.empty(), market.find(OwnerEntry.key(STEEL, CEA, 100)));
        assertEquals(
                new Purpose.Voluntary("Games of 2026", "Visitors"),
                market.find(Certificate.key(act)).orElseThrow().purpose());
        assertThrows(
                RefusedException.class,
                () -> new CancelUnits(new ActId("c"), STEEL, CEA, new Quantity(1), " ", "Visitors", Draws.none()));
    }

    @Test
    void cancelsManyHoldingsOrNone() {
        BulkDraws both = new BulkDraws(List.of(new Draw(200, 30), new Draw(100, 50)));
        CancelHoldings cancel = cancel(both, line(STEEL, 20), line(POWER, 30), line(STEEL, 30));
        market.refuse(Founding.CLERK, cancel, Reason.ROLE_NOT_ALLOWED);
        decline(cancel(both, line(STEEL, 50), line(new AccountId("nobody"), 30)), Reason.NOT_FOUND);
        stand(POWER, Standing.FROZEN);
        decline(cancel, Reason.ACCOUNT_NOT_OPEN);
        stand(POWER, Standing.RESTRICTED);
        decline(cancel(both, line(STEEL, 80)), Reason.BLOCK_MOVED);
        decline(cancel(new BulkDraws(List.of(new Draw(99, 1))), line(STEEL, 1)), Reason.BLOCK_MOVED);
        bind(200, Encumbrance.Kind.PLEDGE);
        decline(cancel(both, line(STEEL, 51), line(POWER, 29)), Reason.ENCUMBERED);
        change(block(200).boundBy(List.of()));
        decline(cancel(both, line(STEEL, 51), line(POWER, 29)), Reason.DRAWS_DIFFER);
        HoldingsCancelled fact =
                (HoldingsCancelled) market.grant(Founding.MINISTER, Founding.DEPUTY, cancel, Founding.NATION);
        assertEquals(List.of(retired(POWER, 101, 130), retired(STEEL, 1, 50)), fact.holdings());
        assertEquals(80, fact.quantity().value());
        assertTrue(block(50).end().isPresent() && block(130).end().isPresent());
        assertEquals(new SerialRange(51, 100), block(100).range());
        assertEquals(
                fact.holdings(),
                market.find(Certificate.key(fact.act())).orElseThrow().holdings());
    }

    @Test
    void cancels2500BlocksAtOnce() {
        LongStream.rangeClosed(1, 2500).forEach(i -> Holders.place(market, POWER, CEA, 200 + i, 200 + i));
        List<Draw> draws = LongStream.rangeClosed(1, 2500)
                .mapToObj(i -> new Draw(200 + i, 1))
                .toList();
        AccountTonnes[] lines =
                LongStream.rangeClosed(1, 2500).mapToObj(i -> line(POWER, 1)).toArray(AccountTonnes[]::new);
        HoldingsCancelled fact = (HoldingsCancelled)
                market.grant(Founding.MINISTER, Founding.DEPUTY, cancel(new BulkDraws(draws), lines), Founding.NATION);
        assertEquals(2500, fact.quantity().value());
    }

    private void decline(CancelHoldings cancel, Reason reason) {
        market.refuse(Founding.MINISTER, cancel, reason);
    }

    private static SurrenderUnits surrender(String id, long quantity, int year, long last, long take) {
        return new SurrenderUnits(new ActId(id), STEEL, CEA, new Quantity(quantity), year, draw(last, take));
    }

    private static CancelUnits cancel(long quantity, long last, long take) {
        return new CancelUnits(
                new ActId("c1"), STEEL, CEA, new Quantity(quantity), "Games of 2026", "Visitors", draw(last, take));
    }

    private static CancelHoldings cancel(BulkDraws draws, AccountTonnes... lines) {
        return new CancelHoldings(new ActId("b1"), CEA, List.of(lines), "Decision 9", draws);
    }

    private static AccountTonnes line(AccountId account, long tonnes) {
        return new AccountTonnes(account, new Quantity(tonnes));
    }

    private static RetiredHolding retired(AccountId account, long first, long last) {
        return new RetiredHolding(
                account, account.value(), new Quantity(last - first + 1), List.of(new SerialRange(first, last)));
    }

    private static Draws draw(long last, long take) {
        return new Draws(List.of(new Draw(last, take)));
    }

    private void stand(AccountId account, Standing standing) {
        AccountStanding now = market.find(AccountStanding.key(account)).orElseThrow();
        market.put(Changes.none().put(AccountStanding.key(account), now.now(standing)));
    }

    private void bind(long last, Encumbrance.Kind kind) {
        change(block(last).bind(Encumbrance.by(kind, block(last).act())));
    }

    private UnitBlock block(long last) {
        return market.find(UnitBlock.key(CEA, last)).orElseThrow();
    }

    private void change(UnitBlock block) {
        market.put(Changes.none().put(block.key(), block));
    }
}
