package io.carbonregistry.simulation;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Signer;
import io.carbonregistry.pledges.AcceptPledge;
import io.carbonregistry.pledges.AdmitPledgee;
import io.carbonregistry.pledges.ClassDraws;
import io.carbonregistry.pledges.ConfidedLoan;
import io.carbonregistry.pledges.ConfidedSum;
import io.carbonregistry.pledges.DeclareDefault;
import io.carbonregistry.pledges.LockPledge;
import io.carbonregistry.pledges.Notice;
import io.carbonregistry.pledges.Pledge;
import io.carbonregistry.pledges.PledgeDraws;
import io.carbonregistry.pledges.PledgeLine;
import io.carbonregistry.pledges.PledgeTerms;
import io.carbonregistry.pledges.Pledgee;
import io.carbonregistry.pledges.ProposePledge;
import io.carbonregistry.pledges.RecordBalance;
import io.carbonregistry.pledges.RecordNotice;
import io.carbonregistry.pledges.Sum;
import io.carbonregistry.pledges.ValuePledges;
import io.carbonregistry.prices.PriceMethod;
import io.carbonregistry.prices.PriceRow;
import io.carbonregistry.prices.PublishPrice;
import io.carbonregistry.units.Moment;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Optional;

/** Pledges that a run starts with, so that it sees their late steps too: some locked, some lent on, some in default. */
final class PledgedOpening {

    /** How the ids start of those for which no notice is ever recorded. */
    static final String KEPT = "kept";

    private static final UnitClass CEA = World.CLASSES.get(0);
    private static final Digest PAPER = Digest.of(new byte[] {1});
    private static final PledgeLine LINE = new PledgeLine(CEA, new Quantity(10));

    private final Market market;
    private int acts;

    PledgedOpening(Market market) {
        this.market = market;
    }

    void live() {
        two(
                Founding.MINISTER,
                Founding.DEPUTY,
                Founding.NATION,
                new AdmitPledgee(id(), Founding.BANK, Pledgee.Kind.STATE_BANK, Optional.empty()));
        PriceRow row = new PriceRow(CEA, PriceMethod.LISTED, 5_000, 5_000, 5_000, 5_000, 5_000, 1);
        market.grant(Founding.TRADER, new PublishPrice(id(), Founding.DAY, List.of(row)));
        locked("acc1", KEPT + "1");
        locked("acc2", KEPT + "2");
        for (String account : List.of("acc1", "acc2", "acc3")) {
            drawn(account, "drawn");
            bank(new DeclareDefault(id(), drawn(account, "late"), new Grounds("not paid")));
        }
    }

    private ActRef drawn(String account, String id) {
        ActRef pledge = locked(account, id);
        Moment registered = new Moment("2026-03-01T03:00:00Z");
        bank(new RecordNotice(id(), pledge, new Notice(id, registered, Founding.DAY.plusDays(100), PAPER, PAPER)));
        Sum sum = new Sum(new SaltSeed(new Salt("5e".repeat(32))), 300);
        market.grant(Founding.LENDER, new RecordBalance(id(), pledge, sum.root(), new ConfidedSum(Optional.of(sum))));
        return pledge;
    }

    private ActRef locked(String account, String id) {
        AccountId holder = new AccountId(account);
        ActRef pledge = new ActRef(holder.actor(), new ActId(id));
        two(
                Holders.initiator(account),
                Holders.approver(account),
                holder.actor(),
                new ProposePledge(pledge.id(), terms(holder), new ConfidedLoan(Optional.of(PledgedNow.LENT))));
        market.grant(Founding.LENDER, new ValuePledges(id(), Founding.DAY, List.of(pledge)));
        bank(new AcceptPledge(
                id(), pledge, market.find(Pledge.key(pledge)).orElseThrow().terms()));
        two(
                Founding.CLERK,
                Founding.CHIEF,
                Founding.REGISTRAR,
                new LockPledge(
                        id(),
                        pledge,
                        holder,
                        List.of(LINE),
                        Optional.empty(),
                        new PledgeDraws(List.of(new ClassDraws(CEA, free(holder))))));
        return pledge;
    }

    private BulkDraws free(AccountId holder) {
        return new BulkDraws(market.all(UnitBlock.keys(CEA), UnitBlock.class).stream()
                .filter(block -> block.owner().equals(holder) && block.isFree(Founding.DAY))
                .limit(1)
                .map(block -> new Draw(block.range().last(), LINE.quantity().value()))
                .toList());
    }

    private static PledgeTerms terms(AccountId holder) {
        return new PledgeTerms(
                holder,
                holder,
                Founding.BANK,
                PledgeTerms.Kind.ORDINARY,
                Optional.empty(),
                List.of(LINE),
                Founding.DAY.plusDays(5),
                Founding.DAY.plusDays(100),
                5,
                PAPER,
                PledgedNow.LENT.root());
    }

    private void bank(Request<?> request) {
        two(Founding.LENDER, Founding.LENDER_TWO, Founding.BANK, request);
    }

    private void two(Signer first, Signer second, Actor actor, Request<?> request) {
        market.grant(first, second, request, actor);
    }

    private ActId id() {
        return new ActId("pledged" + ++acts);
    }
}
