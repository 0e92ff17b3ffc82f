package io.carbonregistry.repos;

import static io.carbonregistry.repos.RepoRequests.CEA;
import static io.carbonregistry.repos.RepoRequests.DUE;
import static io.carbonregistry.repos.RepoRequests.OPENS;
import static io.carbonregistry.repos.RepoRequests.POWER;
import static io.carbonregistry.repos.RepoRequests.REPO;
import static io.carbonregistry.repos.RepoRequests.STEEL;
import static io.carbonregistry.repos.RepoRequests.TONNES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.accounts.DayUse;
import io.carbonregistry.accounts.Engagement;
import io.carbonregistry.accounts.TrustedCounterparties;
import io.carbonregistry.accounts.TrustedCounterparties.Trusted;
import io.carbonregistry.holdings.CloseAccount;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The first leg passes what every transfer off the exchange passes; the second is never held up by it. */
class RepoLimitsTest {

    private final Repurchase repurchase = new Repurchase(RepoType.CLOSED);

    @Test
    void aBuyerWhoIsNotTrustedWaitsForTheWindow() {
        repurchase.seller(repurchase.proposal(POWER, CEA, Founding.DAY, DUE));
        repurchase.refused("power", repurchase.accept(), Reason.REPO_WINDOW_RUNS);
        repurchase.market.grant(Holders.initiator("steel"), repurchase.withdraw());
        Repurchase later = new Repurchase(RepoType.CLOSED).at(Repo.Status.ACCEPTED);
        later.refused("steel", later.openRepo(), Reason.REPO_WINDOW_RUNS);
        later.open(OPENS);
        later.seller(later.openRepo());
        assertEquals(30, later.tonnes(POWER, CEA));
    }

    @Test
    void aTrustedBuyerNeedNotWait() {
        trust(repurchase, Founding.DAY.plusDays(1));
        repurchase.seller(repurchase.proposal(POWER, CEA, Founding.DAY, DUE));
        repurchase.refused("power", repurchase.accept(), Reason.REPO_WINDOW_RUNS);
        trust(repurchase, Founding.DAY);
        repurchase.buyer(repurchase.accept());
        repurchase.seller(repurchase.openRepo());
        assertEquals(30, repurchase.tonnes(POWER, CEA));
    }

    @Test
    void whatMayNeverMoveAtOnceIsNotProposed() {
        limit(repurchase, Rule.TONNES_PER_ACT, TONNES.value() - 1);
        repurchase.refused("steel", repurchase.proposal(), Reason.LIMIT_EXCEEDED);
        limit(repurchase, Rule.TONNES_PER_ACT, TONNES.value());
        repurchase.seller(repurchase.proposal());
    }

    @Test
    void whatTheSellerDeliversCountsAndWhatTheBuyerGivesBackDoesNot() {
        repurchase.at(Repo.Status.ACCEPTED);
        repurchase.open(OPENS);
        limit(repurchase, Rule.TONNES_PER_DAY, 2 * TONNES.value() - 1);
        repurchase.seller(repurchase.openRepo());
        assertEquals(30, repurchase.market.find(DayUse.key(STEEL)).orElseThrow().on(OPENS));
        repurchase.refused("steel", repurchase.substitute(), Reason.LIMIT_EXCEEDED);
        spend(repurchase, POWER, OPENS);
        limit(repurchase, Rule.TONNES_PER_ACT, 1);
        Holders.stand(repurchase.market, POWER, Standing.RESTRICTED);
        repurchase.buyer(repurchase.close());
        assertEquals(100, repurchase.tonnes(STEEL, CEA));
        Repurchase exhausted = new Repurchase(RepoType.CLOSED).at(Repo.Status.ACCEPTED);
        exhausted.open(OPENS);
        spend(exhausted, STEEL, OPENS);
        exhausted.refused("steel", exhausted.openRepo(), Reason.LIMIT_EXCEEDED);
    }

    @Test
    void anOpenRepoComesBackOutOfARestrictedAccount() {
        Repurchase open = new Repurchase(RepoType.OPEN).at(Repo.Status.RUNNING);
        Holders.stand(open.market, POWER, Standing.RESTRICTED);
        open.buyer(open.close());
        assertEquals(100, open.tonnes(STEEL, CEA));
        Repurchase bound = new Repurchase(RepoType.OPEN).at(Repo.Status.RUNNING);
        bound.bind(30, Encumbrance.Kind.PLEDGE);
        bound.refused("power", bound.close(), Reason.ENCUMBERED);
    }

    @Test
    void aPartyClosesItsAccountOnceItsReposHaveEnded() {
        Repurchase returned = new Repurchase(RepoType.CLOSED).at(Repo.Status.RUNNING);
        Holders.open(returned.market, "heir");
        engage(returned, new AccountId("heir"));
        returned.market.refuse(
                Founding.CLERK,
                new CloseAccount(returned.id(), new AccountId("heir"), new Grounds("merged")),
                Reason.ACCOUNT_ENGAGED);
        assertEquals(
                List.of(Reason.ACCOUNT_NOT_EMPTY, Reason.ACCOUNT_ENGAGED),
                returned.market.dryRun(Founding.CLERK, closing(returned)));
        returned.buyer(returned.close());
        returned.market.grant(Founding.CLERK, Founding.CHIEF, closing(returned), Founding.REGISTRAR);
        assertEquals(List.of(), returned.violations());
    }

    private static CloseAccount closing(Repurchase of) {
        return new CloseAccount(of.id(), POWER, new Grounds("merged"));
    }

    private static void engage(Repurchase of, AccountId account) {
        of.market.put(Engagement.begun(REPO, List.of(account.actor())));
    }

    private static void trust(Repurchase of, LocalDate from) {
        TrustedCounterparties list = new TrustedCounterparties(STEEL, List.of(new Trusted(POWER, from)));
        of.market.put(Changes.none().put(TrustedCounterparties.key(STEEL), list));
    }

    private static void limit(Repurchase of, Rule rule, long tonnes) {
        RuleBook book = new RuleBook(
                RuleTopic.LIMITS,
                List.of(Founding.version(RuleTopic.LIMITS, Founding.DAY, Map.of(rule, Long.toString(tonnes)))));
        of.market.put(Changes.none().put(RuleBook.key(RuleTopic.LIMITS), book));
    }

    /** All that the account may move on a day is moved. */
    private static void spend(Repurchase of, AccountId account, LocalDate day) {
        of.market.put(Changes.none().put(DayUse.key(account), new DayUse(account, day, 2_000_000)));
    }
}
