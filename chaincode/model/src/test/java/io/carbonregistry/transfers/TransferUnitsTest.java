package io.carbonregistry.transfers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.accounts.DayUse;
import io.carbonregistry.accounts.TrustedCounterparties;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Signer;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.registry.RuleVersion;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of a transfer, in their order of precedence, and then the transfer. */
class TransferUnitsTest {

    private static final UnitClass CEA = new UnitClass("CEA-2024");
    private static final AccountId STEEL = new AccountId("steel");
    private static final AccountId POWER = new AccountId("power");
    private static final Signer ASKS = Holders.initiator("steel");
    private static final Signer SIGNS = Holders.approver("steel");

    private final Market market = Founding.market();

    @BeforeEach
    void twoHoldersAndAHundredTonnes() {
        Holders.openTrusting(market, STEEL, POWER, CEA);
        Holders.place(market, STEEL, CEA, 1, 100);
    }

    @Test
    void refusesInOrderOfPrecedence() {
        stand(STEEL, Standing.FROZEN);
        refused(transfer(STEEL, 30, new Draw(100, 30)), Reason.SAME_ACCOUNT);
        refused(transfer(POWER, 30, new Draw(100, 30)), Reason.ACCOUNT_NOT_OPEN);
        stand(STEEL, Standing.OPEN);
        stand(POWER, Standing.FROZEN);
        refused(transfer(POWER, 30, new Draw(100, 30)), Reason.ACCOUNT_NOT_OPEN);
        stand(POWER, Standing.OPEN);
        trust();
        refused(transfer(POWER, 30, new Draw(100, 30)), Reason.NOT_TRUSTED);
        trust(new TrustedCounterparties.Trusted(POWER, Founding.DAY.plusDays(1)));
        refused(transfer(POWER, 30, new Draw(100, 30)), Reason.NOT_TRUSTED);
        stand(STEEL, Standing.RESTRICTED);
        refused(transfer(POWER, 30, new Draw(100, 30)), Reason.ACCOUNT_RESTRICTED);
    }

    @Test
    void refusesBlocksThatAreNotThereNotFreeOrNotEnough() {
        refused(transfer(POWER, 30, new Draw(99, 30)), Reason.BLOCK_MOVED);
        refused(transfer(POWER, 101, new Draw(100, 101)), Reason.BLOCK_MOVED);
        refused(transfer(POWER, 31, new Draw(100, 30)), Reason.DRAWS_DIFFER);
        refused(transfer(POWER, 29, new Draw(100, 30)), Reason.DRAWS_DIFFER);
        bind(Encumbrance.Kind.PLEDGE);
        refused(transfer(POWER, 30, new Draw(100, 30)), Reason.ENCUMBERED);
        bind(Encumbrance.Kind.COURT_FREEZE);
        refused(transfer(POWER, 30, new Draw(100, 30)), Reason.JUDICIALLY_FROZEN);
    }

    @Test
    void refusesWhatIsAnothersBeforeItAsksWhetherItIsFree() {
        Holders.place(market, POWER, CEA, 101, 200);
        refused(transfer(POWER, 30, new Draw(200, 30)), Reason.BLOCK_MOVED);
        bind(200, Encumbrance.Kind.PLEDGE);
        refused(transfer(POWER, 30, new Draw(200, 30)), Reason.BLOCK_MOVED);
    }

    @Test
    void refusesMoreThanTheLimits() {
        refused(transfer(POWER, 1_000_001, new Draw(100, 30)), Reason.LIMIT_EXCEEDED);
        market.put(Changes.none().put(DayUse.key(STEEL), new DayUse(STEEL, Founding.DAY, 1_999_971)));
        refused(transfer(POWER, 30, new Draw(100, 30)), Reason.LIMIT_EXCEEDED);
        assertEquals(List.of(), market.dryRun(ASKS, transfer(POWER, 29, new Draw(100, 29))));
        market.put(Changes.none().put(DayUse.key(STEEL), new DayUse(STEEL, Founding.DAY.minusDays(1), 1_999_971)));
        market.grant(ASKS, transfer(POWER, 30, new Draw(100, 30)));
    }

    @Test
    void countsNothingWhereThereIsNoLimit() {
        RuleVersion unlimited = Founding.version(
                RuleTopic.LIMITS, Founding.DAY, Map.of(Rule.TONNES_PER_ACT, "none", Rule.TONNES_PER_DAY, "none"));
        market.put(
                Changes.none().put(RuleBook.key(RuleTopic.LIMITS), new RuleBook(RuleTopic.LIMITS, List.of(unlimited))));
        refused(transfer(POWER, 5_000_000, new Draw(100, 30)), Reason.DRAWS_DIFFER);
        market.grant(ASKS, SIGNS, transfer(POWER, 30, new Draw(100, 30)), STEEL.actor());
        assertEquals(Optional.empty(), market.find(DayUse.key(STEEL)));
    }

    @Test
    void aDryRunNamesEveryRefusalAtOnce() {
        stand(POWER, Standing.CLOSED);
        trust();
        assertEquals(
                List.of(Reason.ACCOUNT_NOT_OPEN, Reason.NOT_TRUSTED, Reason.DRAWS_DIFFER),
                market.dryRun(ASKS, transfer(POWER, 40, new Draw(100, 30))));
    }

    @Test
    void cutsFromTheHeadOnceTheSecondPersonSigns() {
        TransferUnits transfer = transfer(POWER, 30, new Draw(100, 30));
        Fact fact = market.grant(ASKS, SIGNS, transfer, STEEL.actor());
        assertEquals(
                new UnitsTransferred(
                        new ActRef(STEEL.actor(), transfer.id()),
                        STEEL,
                        POWER,
                        CEA,
                        new Quantity(30),
                        TransferReason.SALE,
                        List.of(new SerialRange(1, 30)),
                        Founding.DAY),
                fact);
        assertEquals(POWER, market.find(UnitBlock.key(CEA, 30)).orElseThrow().owner());
        UnitBlock rest = market.find(UnitBlock.key(CEA, 100)).orElseThrow();
        assertEquals(new SerialRange(31, 100), rest.range());
        assertEquals(STEEL, rest.owner());
        assertEquals(
                new DayUse(STEEL, Founding.DAY, 30),
                market.find(DayUse.key(STEEL)).orElseThrow());
    }

    @Test
    void nobodyApprovesAnActOfTheirOwn() {
        TransferUnits transfer = transfer(POWER, 30, new Draw(100, 30));
        market.grant(ASKS, transfer);
        market.refuse(ASKS, new ApproveAct(new ActRef(STEEL.actor(), transfer.id()), transfer), Reason.NOT_REPRESENTED);
    }

    @Test
    void anIdIsUsedOnce() {
        TransferUnits transfer = transfer(POWER, 30, new Draw(100, 30));
        market.grant(ASKS, SIGNS, transfer, STEEL.actor());
        refused(transfer, Reason.ALREADY_DONE);
        refused(transfer(POWER, 31, new Draw(100, 31)), Reason.ID_TAKEN);
    }

    private void refused(TransferUnits transfer, Reason reason) {
        market.refuse(ASKS, transfer, reason);
    }

    private static TransferUnits transfer(AccountId to, long quantity, Draw... draws) {
        return new TransferUnits(
                new ActId("t1"),
                STEEL,
                to,
                CEA,
                new Quantity(quantity),
                TransferReason.SALE,
                new Draws(List.of(draws)));
    }

    private void stand(AccountId account, Standing standing) {
        AccountStanding now = market.find(AccountStanding.key(account)).orElseThrow();
        market.put(Changes.none().put(AccountStanding.key(account), now.now(standing)));
    }

    private void trust(TrustedCounterparties.Trusted... trusted) {
        market.put(Changes.none()
                .put(TrustedCounterparties.key(STEEL), new TrustedCounterparties(STEEL, List.of(trusted))));
    }

    private void bind(Encumbrance.Kind kind) {
        bind(100, kind);
    }

    private void bind(long last, Encumbrance.Kind kind) {
        UnitBlock block = market.find(UnitBlock.key(CEA, last)).orElseThrow();
        market.put(Changes.none().put(block.key(), block.boundBy(List.of(Encumbrance.by(kind, block.act())))));
    }
}
