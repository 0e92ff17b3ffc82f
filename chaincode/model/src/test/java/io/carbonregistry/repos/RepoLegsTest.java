package io.carbonregistry.repos;

import static io.carbonregistry.repos.RepoRequests.CEA;
import static io.carbonregistry.repos.RepoRequests.LATER;
import static io.carbonregistry.repos.RepoRequests.OPENS;
import static io.carbonregistry.repos.RepoRequests.POWER;
import static io.carbonregistry.repos.RepoRequests.REPO;
import static io.carbonregistry.repos.RepoRequests.STEEL;
import static io.carbonregistry.repos.RepoRequests.TONNES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.transfers.ProposeTransfer;
import io.carbonregistry.transfers.TransferReason;
import io.carbonregistry.units.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each step with units refuses in order of precedence, and where the units stand after it. */
class RepoLegsTest {

    private final Repurchase closed = new Repurchase(RepoType.CLOSED);
    private final Repurchase open = new Repurchase(RepoType.OPEN);

    @Test
    void theFirstLegDeliversWhatWasAgreed() {
        closed.at(Repo.Status.PROPOSED);
        closed.refused("power", new AcceptRepo(closed.id(), POWER, REPO, Market.CODE), Reason.TERMS_DIFFER);
        closed.refused("steel", closed.openRepo(), Reason.WRONG_STATE);
        closed.buyer(closed.accept());
        closed.refused("steel", closed.openRepo(), Reason.REPO_WINDOW_RUNS);
        closed.open(OPENS);
        closed.refused("steel", opening(new Quantity(29), closed.free(STEEL, CEA)), Reason.TERMS_DIFFER);
        Holders.stand(closed.market, POWER, Standing.FROZEN);
        closed.refused("steel", closed.openRepo(), Reason.ACCOUNT_NOT_OPEN);
        Holders.stand(closed.market, POWER, Standing.OPEN);
        Holders.stand(closed.market, STEEL, Standing.RESTRICTED);
        closed.refused("steel", closed.openRepo(), Reason.ACCOUNT_RESTRICTED);
        Holders.stand(closed.market, STEEL, Standing.OPEN);
        closed.refused("steel", opening(TONNES, Draws.none()), Reason.DRAWS_DIFFER);
        closed.bind(100, Encumbrance.Kind.PLEDGE);
        closed.refused("steel", closed.openRepo(), Reason.ENCUMBERED);
        closed.unbind(100, Encumbrance.Kind.PLEDGE);
        closed.seller(closed.openRepo());
        assertEquals(70, closed.tonnes(STEEL, CEA));
        assertEquals(30, closed.tonnes(POWER, CEA));
        assertEquals(List.of(Encumbrance.by(Encumbrance.Kind.REPO, REPO)), closed.bound());
    }

    @Test
    void nothingLeavesAClosedRepo() {
        closed.at(Repo.Status.RUNNING);
        closed.refused("power", onward(closed), Reason.ENCUMBERED);
        open.at(Repo.Status.RUNNING);
        assertEquals(List.of(), open.bound());
        open.buyer(onward(open));
        open.refused("power", open.close(), Reason.ENCUMBERED);
    }

    @Test
    void theSecondLegGivesBackWhatWasBound() {
        closed.at(Repo.Status.RUNNING);
        CloseRepo fewer = new CloseRepo(
                closed.id(), POWER, REPO, CEA, new Quantity(29), RepoType.CLOSED, closed.free(POWER, CEA));
        closed.refused("power", fewer, Reason.TERMS_DIFFER);
        CloseRepo otherType =
                new CloseRepo(closed.id(), POWER, REPO, CEA, TONNES, RepoType.OPEN, closed.free(POWER, CEA));
        closed.refused("power", otherType, Reason.TERMS_DIFFER);
        Holders.place(closed.market, POWER, CEA, 101, 130);
        CloseRepo others = new CloseRepo(
                closed.id(), POWER, REPO, CEA, TONNES, RepoType.CLOSED, new Draws(List.of(new Draw(130, 30))));
        closed.refused("power", others, Reason.BLOCK_MOVED);
        Holders.stand(closed.market, STEEL, Standing.CLOSED);
        closed.refused("power", closed.close(), Reason.ACCOUNT_NOT_OPEN);
        Holders.stand(closed.market, STEEL, Standing.OPEN);
        Holders.stand(closed.market, POWER, Standing.FROZEN);
        closed.refused("power", closed.close(), Reason.ACCOUNT_NOT_OPEN);
        Holders.stand(closed.market, POWER, Standing.OPEN);
        closed.bind(30, Encumbrance.Kind.COURT_FREEZE);
        closed.refused("power", closed.close(), Reason.JUDICIALLY_FROZEN);
        closed.unbind(30, Encumbrance.Kind.COURT_FREEZE);
        closed.buyer(closed.close());
        assertEquals(100, closed.tonnes(STEEL, CEA));
        assertEquals(List.of(), closed.block(30).encumbrances());
        assertEquals(Repo.Status.RETURNED, closed.repo().status());
    }

    @Test
    void anOpenOneIsReturnedInEqualUnits() {
        open.at(Repo.Status.RUNNING);
        Holders.place(open.market, POWER, CEA, 101, 130);
        open.buyer(new CloseRepo(
                open.id(), POWER, REPO, CEA, TONNES, RepoType.OPEN, new Draws(List.of(new Draw(130, 30)))));
        assertEquals(STEEL, open.block(130).owner());
        assertEquals(100, open.tonnes(STEEL, CEA));
    }

    @Test
    void aVintageTakesThePlaceOfAnother() {
        closed.at(Repo.Status.RUNNING);
        closed.refused("power", closed.giveBack(), Reason.NO_SUBSTITUTE);
        SubstituteRepo same =
                new SubstituteRepo(closed.id(), STEEL, REPO, CEA, TONNES, RepoType.CLOSED, closed.free(STEEL, CEA));
        closed.refused("steel", same, Reason.NO_SUBSTITUTE);
        closed.seller(closed.substitute());
        assertEquals(30, closed.tonnes(POWER, LATER));
        closed.refused("steel", closed.substitute(), Reason.SUBSTITUTED_UNITS_OWED);
        closed.refused("power", closed.close(), Reason.SUBSTITUTED_UNITS_OWED);
        closed.buyer(closed.giveBack());
        assertEquals(100, closed.tonnes(STEEL, CEA));
        assertEquals(LATER, closed.repo().unitClass());
        assertEquals(List.of(), closed.violations());
        closed.buyer(closed.closeOf(LATER));
        assertEquals(100, closed.tonnes(STEEL, LATER));
    }

    private OpenRepo opening(Quantity quantity, Draws draws) {
        return new OpenRepo(closed.id(), STEEL, REPO, CEA, quantity, RepoType.CLOSED, draws);
    }

    private static ProposeTransfer onward(Repurchase of) {
        return new ProposeTransfer(of.id(), POWER, STEEL, CEA, TONNES, TransferReason.SALE, of.free(POWER, CEA));
    }
}
