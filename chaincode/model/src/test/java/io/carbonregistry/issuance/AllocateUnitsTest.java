package io.carbonregistry.issuance;

import static io.carbonregistry.issuance.Issue.CEA;
import static io.carbonregistry.issuance.Issue.issue;
import static io.carbonregistry.issuance.Issue.line;
import static io.carbonregistry.issuance.Issue.plan;
import static io.carbonregistry.issuance.Issue.planned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.holdings.AccountRanges;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of an allocation and of its lines in their order of precedence, and then the allocation. */
class AllocateUnitsTest {

    private final Market market = Founding.market();
    private final Issue issue = new Issue(market);
    private final AccountId nation = new AccountId("nation");
    private final AccountId steel = new AccountId("steel");
    private final AccountId power = new AccountId("power");
    private final AccountId person = new AccountId("person");

    @BeforeEach
    void twoEmittersInThePlanAndTwoBlocksToGive() {
        issue.defined().capped();
        Holders.open(market, "nation", AccountType.NATION);
        Holders.open(market, "steel");
        Holders.open(market, "power");
        Holders.open(market, "person", AccountType.PERSON);
        issue.register(issue("i1", line(nation, 100), line(nation, 500)));
        issue.regulate(plan("p1", planned(steel, "STEEL", 150), planned(power, "POWER", 80)));
    }

    @Test
    void refusesInOrderOfPrecedence() {
        market.refuse(Founding.MINISTER, allocate(nation, draw(100, 1), line(steel, 1)), Reason.ROLE_NOT_ALLOWED);
        refused(allocate(new AccountId("nobody"), draw(100, 1), line(steel, 1)), Reason.NOT_FOUND);
        issue.stand(nation, Standing.FROZEN);
        refused(allocate(steel, draw(99, 2), line(person, 1)), Reason.WRONG_STATE);
        refused(allocate(nation, draw(99, 2), line(person, 1)), Reason.ACCOUNT_NOT_OPEN);
        issue.stand(nation, Standing.OPEN);
        refused(allocate(nation, draw(99, 2), line(person, 1)), Reason.MAY_NOT_HOLD);
        refused(allocate(nation, draw(99, 2), line(steel, 1)), Reason.BLOCK_MOVED);
        UnitBlock block = market.find(UnitBlock.key(CEA, 100)).orElseThrow();
        UnitBlock bound = block.bind(Encumbrance.by(Encumbrance.Kind.PLEDGE, block.act()));
        put(bound.in(SubLedger.TRADING));
        refused(allocate(nation, draw(100, 2), line(steel, 1)), Reason.WRONG_SUB_LEDGER);
        put(bound);
        refused(allocate(nation, draw(100, 2), line(steel, 1)), Reason.ENCUMBERED);
        put(block);
        refused(allocate(nation, draw(100, 2), line(steel, 1)), Reason.DRAWS_DIFFER);
        market.grant(
                Founding.CLERK, Founding.CHIEF, allocate(nation, draw(100, 1), line(steel, 1)), Founding.REGISTRAR);
    }

    @Test
    void refusesLinesInOrderOfPrecedenceAndGoesOn() {
        issue.stand(power, Standing.FROZEN);
        UnitsAllocated fact = (UnitsAllocated) issue.register(allocate(
                nation,
                new Draws(List.of(new Draw(100, 100), new Draw(600, 310))),
                line(new AccountId("nobody"), 5),
                line(power, 5),
                line(person, 5),
                line(nation, 5),
                line(steel, 90),
                line(steel, 61),
                line(steel, 60),
                line(steel, 179)));
        assertEquals(
                List.of(
                        Reason.NOT_FOUND,
                        Reason.ACCOUNT_NOT_OPEN,
                        Reason.MAY_NOT_HOLD,
                        Reason.PLAN_EXCEEDED,
                        Reason.PLAN_EXCEEDED,
                        Reason.ALREADY_ALLOCATED),
                fact.refused().stream().map(RefusedLine::reason).toList());
        assertEquals("60", fact.refused().get(4).refusal().details().get("open"));
        assertEquals(
                List.of(
                        new AccountRanges(steel, new Quantity(90), List.of(new SerialRange(1, 90))),
                        new AccountRanges(
                                steel, new Quantity(60), List.of(new SerialRange(91, 100), new SerialRange(101, 150)))),
                fact.lines());
        assertEquals(
                List.of("1-90 steel", "91-100 steel", "101-150 steel", "151-600 nation"),
                market.all(UnitBlock.keys(CEA), UnitBlock.class).stream()
                        .map(block -> block.range() + " " + block.owner())
                        .toList());
        assertEquals(
                new Allocation(CEA, steel, 150, 150),
                market.find(Allocation.key(CEA, steel)).orElseThrow());
    }

    private void refused(AllocateUnits allocation, Reason reason) {
        issue.refuseRegistrar(allocation, reason);
    }

    private static Draws draw(long last, long take) {
        return new Draws(List.of(new Draw(last, take)));
    }

    private static AllocateUnits allocate(AccountId from, Draws draws, AccountTonnes... lines) {
        return new AllocateUnits(new ActId("a1"), from, CEA, List.of(lines), draws);
    }

    private void put(UnitBlock block) {
        market.put(Changes.none().put(block.key(), block));
    }
}
