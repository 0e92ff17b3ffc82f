package io.carbonregistry.repos;

import static io.carbonregistry.repos.RepoRequests.CASH;
import static io.carbonregistry.repos.RepoRequests.CEA;
import static io.carbonregistry.repos.RepoRequests.DELIVERY;
import static io.carbonregistry.repos.RepoRequests.DUE;
import static io.carbonregistry.repos.RepoRequests.LATER;
import static io.carbonregistry.repos.RepoRequests.POWER;
import static io.carbonregistry.repos.RepoRequests.REPO;
import static io.carbonregistry.repos.RepoRequests.STEEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What may be agreed, by whom and until when: the rules of a proposal, a roll and a waiver in their order of precedence. */
class RepoTermsTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 31);
    private static final LocalDate AFTER = DEADLINE.plusDays(1);
    private static final Grounds BECAUSE = new Grounds("the seller holds enough besides");

    private final Repurchase repurchase = new Repurchase(RepoType.CLOSED);

    @Test
    void aProposalIsRefusedInOrderOfPrecedence() {
        AccountId person = Holders.open(repurchase.market, "person", AccountType.PERSON);
        repurchase.refused("steel", repurchase.proposal(STEEL, CEA, DELIVERY, DUE), Reason.SAME_ACCOUNT);
        Holders.stand(repurchase.market, STEEL, Standing.RESTRICTED);
        repurchase.refused("steel", repurchase.proposal(), Reason.ACCOUNT_RESTRICTED);
        Holders.stand(repurchase.market, STEEL, Standing.OPEN);
        Holders.stand(repurchase.market, POWER, Standing.FROZEN);
        repurchase.refused("steel", repurchase.proposal(), Reason.ACCOUNT_NOT_OPEN);
        Holders.stand(repurchase.market, POWER, Standing.OPEN);
        repurchase.refused("steel", repurchase.proposal(person, CEA, DELIVERY, DUE), Reason.BUYER_MAY_NOT_HOLD);
        repurchase.refused("steel", repurchase.proposal(POWER, CEA, Founding.DAY.minusDays(1), DUE), Reason.TIME_ORDER);
        repurchase.refused("steel", repurchase.proposal(POWER, CEA, DELIVERY, AFTER), Reason.REPO_ACROSS_DEADLINE);
        UnitClass old = new UnitClass("CEA-2022");
        repurchase.define(old, "2022");
        repurchase.refused(
                "steel",
                repurchase.proposal(POWER, old, DELIVERY, LocalDate.of(2026, 6, 11)),
                Reason.REPO_BEYOND_VINTAGE);
        ProposeRepo other = repurchase.proposal();
        repurchase.refused(
                "steel",
                new ProposeRepo(
                        other.id(),
                        STEEL,
                        POWER,
                        CEA,
                        other.quantity(),
                        other.type(),
                        other.substitutes(),
                        DELIVERY,
                        DUE,
                        Market.CODE,
                        other.sums()),
                Reason.CONFIDED_DIFFERS);
        repurchase.seller(repurchase.proposal(POWER, old, DELIVERY, LocalDate.of(2026, 6, 10)));
        assertEquals(Repo.Status.PROPOSED, repurchase.repo().status());
        assertEquals(100, repurchase.tonnes(STEEL, CEA));
    }

    @Test
    void theProvinceWaivesTheLimitsOfOneRepo() {
        WaiveRepoLimit waive = new WaiveRepoLimit(repurchase.id(), REPO, AFTER, BECAUSE);
        repurchase.refused("steel", waive, Reason.ROLE_NOT_ALLOWED);
        repurchase.market.refuse(Founding.WUHAN, waive, Reason.WRONG_JURISDICTION);
        repurchase.market.refuse(
                Founding.HUBEI, new WaiveRepoLimit(repurchase.id(), REPO, Founding.DAY, BECAUSE), Reason.TIME_ORDER);
        repurchase.market.grant(Founding.HUBEI, Founding.HUBEI_TWO, waive, Founding.PROVINCE);
        repurchase.refused(
                "steel", repurchase.proposal(POWER, CEA, DELIVERY, AFTER.plusDays(1)), Reason.REPO_ACROSS_DEADLINE);
        repurchase.seller(repurchase.proposal(POWER, CEA, DELIVERY, AFTER));
        assertEquals(AFTER, repurchase.repo().due());
    }

    @Test
    void aRollIsProposedByOneAndAcceptedByTheOther() {
        repurchase.at(Repo.Status.RUNNING);
        repurchase.refused("power", repurchase.roll(DUE), Reason.TIME_ORDER);
        repurchase.refused("power", repurchase.roll(AFTER), Reason.REPO_ACROSS_DEADLINE);
        RollRepo unfounded =
                new RollRepo(repurchase.id(), POWER, REPO, DEADLINE, Market.CODE, new ConfidedCash(Optional.of(CASH)));
        repurchase.refused("power", unfounded, Reason.CONFIDED_DIFFERS);
        repurchase.refused("steel", repurchase.acceptRoll(), Reason.NOT_FOUND);
        repurchase.buyer(repurchase.roll(DUE.plusDays(9)));
        repurchase.buyer(repurchase.roll(DEADLINE));
        assertEquals(DUE, repurchase.repo().due());
        repurchase.refused("steel", new AcceptRoll(repurchase.id(), STEEL, REPO, Market.CODE), Reason.TERMS_DIFFER);
        repurchase.refused(
                "power",
                new AcceptRoll(
                        repurchase.id(),
                        POWER,
                        REPO,
                        repurchase.repo().roll().orElseThrow().terms()),
                Reason.NOT_FOUND);
        repurchase.seller(repurchase.acceptRoll());
        assertEquals(DEADLINE, repurchase.repo().due());
        assertEquals(Repurchase.LONGER.root(), repurchase.repo().cash());
        assertEquals(Optional.empty(), repurchase.repo().roll());
        assertEquals(List.of(CASH, Repurchase.LONGER), prices().sums());
    }

    @Test
    void theMoneyIsThePartiesAndTheSupervisors() {
        repurchase.at(Repo.Status.PROPOSED);
        Holders.open(repurchase.market, "other");
        assertEquals(List.of(CASH), prices().sums());
        repurchase.market.answer(Founding.MINISTER, new GetRepoPrices(POWER, REPO), RepoPrices.class);
        repurchase.market.unanswered(
                Holders.initiator("other"), new GetRepoPrices(new AccountId("other"), REPO), Reason.NOT_FOUND);
        repurchase.market.unanswered(
                Holders.initiator("other"), new GetRepoPrices(POWER, REPO), Reason.NOT_REPRESENTED);
        repurchase.market.unanswered(Founding.AUDITOR, new GetRepoPrices(POWER, REPO), Reason.ROLE_NOT_ALLOWED);
        assertFalse(CASH.toString().contains("2000000"));
    }

    @Test
    void eachPartySeesItsRepos() {
        repurchase.at(Repo.Status.ACCEPTED);
        Repo repo = repurchase.repo();
        assertEquals(repo, repurchase.market.answer(Holders.initiator("power"), new GetRepo(POWER, REPO), Repo.class));
        assertEquals(List.of(repo), listed(STEEL, RepoParty.SELLER));
        assertEquals(List.of(), listed(STEEL, RepoParty.BUYER));
        assertEquals(List.of(repo), listed(POWER, RepoParty.BUYER));
        repurchase.market.unanswered(
                Holders.initiator("steel"),
                new GetRepo(STEEL, new ActRef(STEEL.actor(), repurchase.id())),
                Reason.NOT_FOUND);
    }

    @Test
    void whatMakesNoSenseIsNoProposal() {
        assertThrows(RefusedException.class, () -> repurchase.proposal(POWER, CEA, DUE, DUE));
        assertThrows(RefusedException.class, () -> new RepoCash(CASH.seed(), 0, 1));
        assertThrows(RefusedException.class, () -> new RepoCash(CASH.seed(), 1, 0));
        assertThrows(RefusedException.class, () -> new ListRepos(STEEL, RepoParty.COURT, 10, Optional.empty()));
        ProposeRepo one = repurchase.proposal();
        List<UnitClass> twice = List.of(LATER, LATER);
        assertThrows(
                RefusedException.class,
                () -> new ProposeRepo(
                        one.id(),
                        STEEL,
                        POWER,
                        CEA,
                        one.quantity(),
                        one.type(),
                        twice,
                        DELIVERY,
                        DUE,
                        one.cash(),
                        one.sums()));
    }

    private RepoPrices prices() {
        return repurchase.market.answer(Repurchase.steel(), new GetRepoPrices(STEEL, REPO), RepoPrices.class);
    }

    private List<Repo> listed(AccountId account, RepoParty party) {
        return repurchase
                .market
                .answer(Founding.CLERK, new ListRepos(account, party, 10, Optional.empty()), RepoPage.class)
                .repos();
    }
}
