package io.carbonregistry.issuance;

import static io.carbonregistry.issuance.Issue.BASIS;
import static io.carbonregistry.issuance.Issue.CEA;
import static io.carbonregistry.issuance.Issue.issue;
import static io.carbonregistry.issuance.Issue.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.holdings.AccountRanges;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of minting in their order of precedence, and then the serials. */
class IssueUnitsTest {

    private final Market market = Founding.market();
    private final Issue issue = new Issue(market);
    private AccountId nation = new AccountId("nation");
    private AccountId steel = new AccountId("steel");
    private AccountId person = new AccountId("person");

    @BeforeEach
    void aCapAndThreeAccounts() {
        Holders.open(market, "nation", AccountType.NATION);
        Holders.open(market, "steel");
        Holders.open(market, "person", AccountType.PERSON);
    }

    @Test
    void refusesInOrderOfPrecedence() {
        market.refuse(Founding.MINISTER, issue("i1", line(nation, 1)), Reason.ROLE_NOT_ALLOWED);
        issue.refuseRegistrar(issue("i1", line(nation, 1001)), Reason.NOT_FOUND);
        issue.defined();
        issue.refuseRegistrar(issue("i1", line(nation, 1001)), Reason.NOT_FOUND);
        issue.capped();
        issue.refuseRegistrar(issue("i1", line(new AccountId("nobody"), 1001)), Reason.NOT_FOUND);
        issue.stand(steel, Standing.FROZEN);
        issue.refuseRegistrar(issue("i1", line(person, 1001), line(steel, 1)), Reason.ACCOUNT_NOT_OPEN);
        issue.stand(steel, Standing.RESTRICTED);
        issue.refuseRegistrar(issue("i1", line(person, 1001), line(steel, 1)), Reason.MAY_NOT_HOLD);
        issue.refuseRegistrar(issue("i1", line(nation, 1000), line(steel, 1)), Reason.CAP_EXCEEDED);
        issue.register(issue("i1", line(nation, 999), line(steel, 1)));
    }

    @Test
    void mintsTheNextSerialsLineByLineUpToTheCap() {
        issue.defined().capped();
        issue.register(issue("i1", line(nation, 400)));
        assertEquals(
                new UnitsIssued(
                        new ActRef(Founding.REGISTRAR, new ActId("i2")),
                        CEA,
                        new SerialRange(401, 1000),
                        List.of(
                                new AccountRanges(steel, new Quantity(100), List.of(new SerialRange(401, 500))),
                                new AccountRanges(nation, new Quantity(500), List.of(new SerialRange(501, 1000)))),
                        BASIS,
                        Founding.DAY),
                issue.register(issue("i2", line(steel, 100), line(nation, 500))));
        assertEquals(
                List.of(nation, steel, nation),
                market.all(UnitBlock.keys(CEA), UnitBlock.class).stream()
                        .map(UnitBlock::owner)
                        .toList());
        assertEquals(1000, market.find(Issuance.key(CEA)).orElseThrow().issued());
        assertEquals(
                Map.of("unitClass", "CEA-2024", "cap", "1000", "spent", "1000", "asked", "1"),
                market.refuse(Founding.CLERK, issue("i3", line(nation, 1)), Reason.CAP_EXCEEDED)
                        .details());
    }

    @Test
    void tellsWhatWasIssuedPageByPageAndWhatIsLeft() {
        issue.defined().capped();
        issue.register(issue("i1", line(nation, 400)));
        issue.register(issue("i2", line(nation, 100), line(steel, 100)));
        IssuancePage first =
                market.answer(Founding.TRADER, new ListIssuances(CEA, 1, Optional.empty()), IssuancePage.class);
        assertEquals(new SerialRange(1, 400), first.issuances().get(0).range());
        IssuancePage second =
                market.answer(Founding.TRADER, new ListIssuances(CEA, 2, first.next()), IssuancePage.class);
        assertEquals(2, second.issuances().get(0).accounts());
        assertEquals(Optional.empty(), second.next());
        CapReport report = market.answer(Founding.TRADER, new GetCap(CEA), CapReport.class);
        assertEquals(List.of(0L, 600L, 400L), List.of(report.planned(), report.issued(), report.left()));
    }

    @Test
    void takesOneTo2500Lines() {
        assertThrows(RefusedException.class, () -> issue("i1"));
        List<AccountTonnes> many = Collections.nCopies(2501, line(nation, 1));
        assertThrows(RefusedException.class, () -> new IssueUnits(new ActId("i1"), CEA, many, BASIS));
    }
}
