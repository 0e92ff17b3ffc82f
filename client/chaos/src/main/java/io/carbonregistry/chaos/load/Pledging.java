package io.carbonregistry.chaos.load;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bench.market.MarketPlace;
import io.carbonregistry.bench.market.People;
import io.carbonregistry.chaos.ground.Bank;
import io.carbonregistry.chaos.ground.Ground;
import io.carbonregistry.client.ActIds;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.pledges.AcceptPledge;
import io.carbonregistry.pledges.ConfidedLoan;
import io.carbonregistry.pledges.LoanTerms;
import io.carbonregistry.pledges.LockPledge;
import io.carbonregistry.pledges.PledgeDraws;
import io.carbonregistry.pledges.PledgeLine;
import io.carbonregistry.pledges.PledgeProposed;
import io.carbonregistry.pledges.PledgeTerms;
import io.carbonregistry.pledges.ProposePledge;
import io.carbonregistry.pledges.ReleasePledge;
import io.carbonregistry.pledges.ValuePledges;
import io.carbonregistry.prices.PriceBasis;
import io.carbonregistry.prices.PriceMethod;
import io.carbonregistry.units.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Pledges units to the bank, has them bound, and has them let go: nine acts of a holder, a bank and the Registrar.
 *
 * @param holder whose units, for its own debt
 */
record Pledging(AccountId holder) implements Job {

    private static final LoanTerms LENT = new LoanTerms(
            new SaltSeed(new Salt("5e".repeat(32))),
            1_000,
            6_700,
            8_000,
            9_000,
            new PriceBasis(PriceMethod.LISTED, 1, false));
    private static final int OPEN_DAYS = 20;
    private static final int DUE_DAYS = 200;
    private static final int CURE_DAYS = 5;

    @Override
    public void run(Desk desk, RandomGenerator random) {
        List<PledgeLine> lines = List.of(new PledgeLine(Ground.UNITS, new Quantity(random.nextInt(1, 50))));
        desk.ask(People.INITIATOR, People.APPROVER, proposal(lines)).ifPresent(one -> bind(desk, one, lines));
    }

    private void bind(Desk desk, PledgeProposed proposed, List<PledgeLine> lines) {
        ActRef pledge = proposed.act();
        desk.ask(Bank.LENDS, new ValuePledges(ActIds.fresh(), MarketPlace.DAY, List.of(pledge)));
        desk.ask(Bank.LENDS, Bank.SIGNS, new AcceptPledge(ActIds.fresh(), pledge, proposed.terms()));
        desk.ask(
                Ground.CLERK,
                Ground.CHIEF,
                new LockPledge(ActIds.fresh(), pledge, holder, lines, Optional.empty(), PledgeDraws.none()));
        desk.ask(Bank.LENDS, Bank.SIGNS, new ReleasePledge(ActIds.fresh(), pledge, holder, lines, PledgeDraws.none()));
    }

    private ProposePledge proposal(List<PledgeLine> lines) {
        PledgeTerms terms = new PledgeTerms(
                holder,
                holder,
                Bank.OFFICE,
                PledgeTerms.Kind.ORDINARY,
                Optional.empty(),
                lines,
                MarketPlace.DAY.plusDays(OPEN_DAYS),
                MarketPlace.DAY.plusDays(DUE_DAYS),
                CURE_DAYS,
                Digest.of(new byte[] {1}),
                LENT.root());
        return new ProposePledge(ActIds.fresh(), terms, new ConfidedLoan(Optional.of(LENT)));
    }
}
