package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.units.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The acts on the one pledge of a market that change, dispute, enforce, assign or use it up, as its party would ask for them now. */
final class PledgeActs extends PledgeDrawing {

    PledgeActs(PledgeMarket of) {
        super(of);
    }

    DeclareDefault fallInto() {
        return new DeclareDefault(of.id(), PLEDGE, BECAUSE);
    }

    CureDefault cure() {
        return new CureDefault(of.id(), PLEDGE);
    }

    BeginEnforcement enforce() {
        return new BeginEnforcement(of.id(), PLEDGE);
    }

    CloseEnforcement close(long returned) {
        Sum sum = new Sum(SEED, returned);
        return new CloseEnforcement(of.id(), PLEDGE, sum.root(), new ConfidedSum(Optional.of(sum)));
    }

    EnforceBySale sale(long tonnes, long fen) {
        Sum sum = new Sum(SEED, fen);
        return new EnforceBySale(
                of.id(),
                PLEDGE,
                PledgeMarket.POWER,
                PledgeMarket.GRID,
                List.of(line(PledgeMarket.CEA, tonnes)),
                sum.root(),
                new ConfidedSum(Optional.of(sum)),
                bearing(tonnes));
    }

    EnforceByCourt courtSale(long tonnes) {
        EnforceBySale like = sale(tonnes, 10);
        return new EnforceByCourt(
                like.id(),
                PLEDGE,
                like.holder(),
                PAPER,
                like.buyer(),
                like.lines(),
                like.root(),
                like.price(),
                like.draws());
    }

    EnforceByAgreement agreedSale(AccountId buyer, long tonnes) {
        EnforceBySale like = sale(tonnes, 10);
        return new EnforceByAgreement(
                like.id(), like.holder(), PLEDGE, buyer, like.lines(), like.root(), like.price(), like.draws());
    }

    ReportCollision report(Optional<AccountId> account) {
        return new ReportCollision(of.id(), account, PLEDGE, PledgeMarket.CEA, 200);
    }

    ResolveCollision resolve() {
        return new ResolveCollision(of.id(), PLEDGE, PAPER);
    }

    ObjectToNotice object(LocalDate registered) {
        return new ObjectToNotice(of.id(), PledgeMarket.STEEL, PLEDGE, registered, BECAUSE);
    }

    ProveSuit prove() {
        return new ProveSuit(of.id(), PledgeMarket.STEEL, PLEDGE, PAPER);
    }

    EndObjection endObjection(Optional<Digest> document) {
        return new EndObjection(of.id(), PLEDGE, document);
    }

    AssignPledge assign(Actor to) {
        return new AssignPledge(of.id(), PLEDGE, to, PAPER);
    }

    AcceptAssignment acceptAssignment() {
        return new AcceptAssignment(of.id(), PLEDGE, of.pledge().terms());
    }

    SurrenderPledgedUnits surrender(long tonnes) {
        return new SurrenderPledgedUnits(
                of.id(), PledgeMarket.POWER, PLEDGE, PledgeMarket.CEA, new Quantity(tonnes), 2025, bearing(tonnes));
    }

    ProposeChange change(Optional<AccountId> account, ChangeTerms asked) {
        return new ProposeChange(of.id(), account, PLEDGE, asked, ConfidedLoan.none());
    }

    AcceptChange acceptChange(Optional<AccountId> account) {
        Digest terms = of.pledge().change().map(Change::terms).orElse(PAPER);
        return new AcceptChange(of.id(), account, PLEDGE, terms);
    }

    ExecuteChange execute() {
        ChangeTerms asked = of.pledge().change().map(Change::asked).orElseGet(() -> releasing(50));
        return new ExecuteChange(
                of.id(),
                PLEDGE,
                PledgeMarket.POWER,
                asked.adds(),
                asked.takes(),
                both(free(asked.adds()), drawn(asked.takes(), this::bears)));
    }

    private static PledgeDraws both(PledgeDraws some, PledgeDraws others) {
        return new PledgeDraws(Stream.concat(some.classes().stream(), others.classes().stream())
                .toList());
    }

    static ChangeTerms releasing(long tonnes) {
        return change(ChangeTerms.Kind.RELEASE_PART, List.of(), List.of(line(PledgeMarket.CEA, tonnes)));
    }

    static ChangeTerms change(ChangeTerms.Kind kind, List<PledgeLine> adds, List<PledgeLine> takes) {
        return new ChangeTerms(kind, adds, takes, Optional.empty(), Optional.empty(), Optional.empty(), PAPER);
    }
}
