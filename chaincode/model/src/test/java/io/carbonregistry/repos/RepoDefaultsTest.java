package io.carbonregistry.repos;

import static io.carbonregistry.repos.RepoRequests.CEA;
import static io.carbonregistry.repos.RepoRequests.DUE;
import static io.carbonregistry.repos.RepoRequests.LATER;
import static io.carbonregistry.repos.RepoRequests.POWER;
import static io.carbonregistry.repos.RepoRequests.REPO;
import static io.carbonregistry.repos.RepoRequests.STEEL;
import static io.carbonregistry.repos.RepoRequests.TONNES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a repo whose parties do not do what they owe: who may say so, and what a court decides. */
class RepoDefaultsTest {

    private final Repurchase closed = new Repurchase(RepoType.CLOSED);
    private final Repurchase open = new Repurchase(RepoType.OPEN);

    @Test
    void whenTheSellerDoesNotBuyBackTheBuyerKeepsTheUnits() {
        closed.at(Repo.Status.RUNNING);
        closed.open(DUE);
        closed.refused("power", closed.claim(), Reason.TIME_ORDER);
        closed.open(DUE.plusDays(1));
        closed.buyer(closed.claim());
        assertEquals(List.of(), closed.bound());
        assertEquals(Repo.Status.SELLER_DEFAULTED, closed.repo().status());
        open.at(Repo.Status.SELLER_DEFAULTED);
        assertEquals(30, open.tonnes(POWER, CEA));
    }

    @Test
    void whenTheBuyerDoesNotGiveBackItMayStillOrACourtDecides() {
        closed.at(Repo.Status.RUNNING);
        closed.refused("steel", closed.buyersDefault(), Reason.TIME_ORDER);
        closed.open(DUE.plusDays(1));
        closed.seller(closed.buyersDefault());
        assertEquals(List.of(Encumbrance.by(Encumbrance.Kind.REPO, REPO)), closed.bound());
        closed.refused("steel", closed.resolve(ResolveRepo.Winner.SELLER), Reason.ROLE_NOT_ALLOWED);
        closed.court(closed.resolve(ResolveRepo.Winner.SELLER));
        assertEquals(100, closed.tonnes(STEEL, CEA));
        Repurchase late = new Repurchase(RepoType.CLOSED).at(Repo.Status.BUYER_DEFAULTED);
        late.buyer(late.close());
        assertEquals(100, late.tonnes(STEEL, CEA));
        Repurchase kept = new Repurchase(RepoType.CLOSED).at(Repo.Status.RUNNING);
        kept.court(kept.resolve(ResolveRepo.Winner.BUYER));
        assertEquals(30, kept.tonnes(POWER, CEA));
        assertEquals(List.of(), kept.bound());
        Repurchase unbound = new Repurchase(RepoType.OPEN).at(Repo.Status.RESOLVED);
        assertEquals(30, unbound.tonnes(POWER, CEA));
    }

    @Test
    void aCourtDecidesOnReplacedUnitsFirst() {
        closed.at(Repo.Status.RUNNING);
        closed.seller(closed.substitute());
        closed.court(closed.resolve(ResolveRepo.Winner.SELLER));
        assertEquals(Optional.empty(), closed.repo().replaced());
        assertEquals(Repo.Status.RUNNING, closed.repo().status());
        closed.court(new ResolveRepo(
                closed.id(),
                POWER,
                REPO,
                LATER,
                TONNES,
                RepoType.CLOSED,
                ResolveRepo.Winner.SELLER,
                "Judgment 8",
                closed.free(POWER, LATER)));
        assertEquals(Repo.Status.RESOLVED, closed.repo().status());
        assertEquals(200, closed.tonnes(STEEL, CEA) + closed.tonnes(STEEL, LATER));
    }

    @Test
    void whatABuyerOwesItMayGiveBackAfterItsDefaultToo() {
        closed.before(RepoStep.RETURN_SUBSTITUTED).at(Repo.Status.BUYER_DEFAULTED);
        closed.refused("power", closed.close(), Reason.SUBSTITUTED_UNITS_OWED);
        closed.buyer(closed.giveBack());
        assertEquals(Repo.Status.BUYER_DEFAULTED, closed.repo().status());
        closed.buyer(closed.closeOf(LATER));
        assertEquals(200, closed.tonnes(STEEL, CEA) + closed.tonnes(STEEL, LATER));
        assertEquals(List.of(), closed.violations());
    }

    @Test
    void aFreezeOfTheBuyersKeepsUnitsFromLeavingItAndFromNothingElse() {
        closed.at(Repo.Status.RUNNING);
        closed.bind(30, Encumbrance.Kind.COURT_FREEZE);
        closed.market.refuse(Founding.JUDGE, closed.resolve(ResolveRepo.Winner.SELLER), Reason.JUDICIALLY_FROZEN);
        closed.court(closed.resolve(ResolveRepo.Winner.BUYER));
        assertEquals(1, closed.bound().size());
        Repurchase unpaid = new Repurchase(RepoType.CLOSED).at(Repo.Status.RUNNING);
        unpaid.bind(30, Encumbrance.Kind.COURT_FREEZE);
        unpaid.open(DUE.plusDays(1));
        unpaid.buyer(unpaid.claim());
        assertEquals(Encumbrance.Kind.COURT_FREEZE, unpaid.bound().get(0).kind());
        assertEquals(List.of(), unpaid.violations());
    }
}
