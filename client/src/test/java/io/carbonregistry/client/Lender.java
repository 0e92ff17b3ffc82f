package io.carbonregistry.client;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.EstablishOffice;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.pledges.AcceptPledge;
import io.carbonregistry.pledges.AdmitPledgee;
import io.carbonregistry.pledges.ConfidedLoan;
import io.carbonregistry.pledges.LoanTerms;
import io.carbonregistry.pledges.PledgeLine;
import io.carbonregistry.pledges.PledgeProposed;
import io.carbonregistry.pledges.PledgeTerms;
import io.carbonregistry.pledges.Pledgee;
import io.carbonregistry.pledges.ProposePledge;
import io.carbonregistry.pledges.ValuePledges;
import io.carbonregistry.prices.PriceBasis;
import io.carbonregistry.prices.PriceMethod;
import io.carbonregistry.prices.PriceRow;
import io.carbonregistry.prices.PublishPrice;
import io.carbonregistry.registry.GetRegistry;
import io.carbonregistry.units.Quantity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A bank that lends on pledges, on a day with a published price. */
final class Lender {

    private static final Actor BANK = new Actor("office.bank");
    private static final LoanTerms LENT = new LoanTerms(
            new SaltSeed(new Salt("5e".repeat(32))),
            1_000,
            6_700,
            8_000,
            9_000,
            new PriceBasis(PriceMethod.LISTED, 1, false));

    private static final int AT_ONCE = 50;

    private final Market market;
    private final LocalDate today;
    private final LocalDate priced;
    private final List<Identity> officers;

    private Lender(Market market) {
        this.market = market;
        today = market.clerk().query(new GetRegistry()).registry().day();
        priced = tradingDay(today);
        officers = Stream.of("lender", "lender-two")
                .map(name -> market.network().user("BankMSP", name, Map.of("role", "BANK", "office", BANK.value())))
                .toList();
    }

    /** Admitted to a market, with its organisation's peer as a guard or without. */
    static Lender admitted(Market market, Optional<String> peerOf) {
        Lender lender = new Lender(market);
        lender.establish();
        market.grant(
                market.minister(),
                market.deputy(),
                new AdmitPledgee(Market.id(), BANK, Pledgee.Kind.CITY_BANK, peerOf));
        PriceRow row = new PriceRow(Market.CEA, PriceMethod.LISTED, 7_463, 7_463, 7_463, 7_463, 7_463, 1);
        market.trader().submit(new PublishPrice(Market.id(), lender.priced, List.of(row)));
        return lender;
    }

    /** Days roll in a market that others use, too; the last one that is no weekend. */
    private static LocalDate tradingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue() ? tradingDay(day.minusDays(1)) : day;
    }

    private void establish() {
        market.grant(
                market.minister(),
                market.deputy(),
                new EstablishOffice(
                        Market.id(),
                        BANK,
                        Adcode.NATION,
                        officers.stream()
                                .map(one -> Market.representative(one, Authority.BOTH))
                                .toList(),
                        "Licence"));
    }

    /** Who asks for the bank. */
    Registry asks() {
        return market.network().as(officers.get(0));
    }

    /** Who signs second for the bank. */
    Identity second() {
        return officers.get(1);
    }

    /** What is pledged. */
    static List<PledgeLine> lines(long tonnes) {
        return List.of(new PledgeLine(Market.CEA, new Quantity(tonnes)));
    }

    /** As many pledges of a holder's units for its own debts, each of so many tonnes, proposed and accepted. */
    List<ActRef> accepted(AccountId holder, long tonnes, int count) {
        List<ActRef> all = new ArrayList<>();
        while (all.size() < count) {
            all.addAll(acceptedAtOnce(holder, tonnes, Math.min(AT_ONCE, count - all.size())));
        }
        return List.copyOf(all);
    }

    private List<ActRef> acceptedAtOnce(AccountId holder, long tonnes, int count) {
        Registry asks = market.network().as(market.initiator(holder.value()));
        Registry signs = market.network().as(market.approver(holder.value()));
        List<PledgeProposed> proposed = signed(
                asks,
                signs,
                IntStream.range(0, count)
                        .mapToObj(any -> propose(holder, tonnes))
                        .toList());
        asks().submit(new ValuePledges(
                Market.id(), priced, proposed.stream().map(PledgeProposed::act).toList()));
        signed(
                asks(),
                market.network().as(second()),
                proposed.stream()
                        .map(one -> new AcceptPledge(Market.id(), one.act(), one.terms()))
                        .toList());
        return proposed.stream().map(PledgeProposed::act).toList();
    }

    /** Many acts of one kind at once, first all proposed and then all signed. */
    @SuppressWarnings("unchecked") // an approval becomes the fact of what it approves
    private static <F extends Fact> List<F> signed(Registry asks, Registry signs, List<? extends Request<F>> all) {
        List<CompletableFuture<ApproveAct>> proposals = all.stream()
                .map(one -> asks.submitAsync(one)
                        .thenApply(done ->
                                new ApproveAct(done.pending().orElseThrow().act(), one)))
                .toList();
        List<CompletableFuture<F>> facts = proposals.stream()
                .map(CompletableFuture::join)
                .map(one -> signs.submitAsync(one).thenApply(done -> (F) done.fact()))
                .toList();
        return facts.stream().map(CompletableFuture::join).toList();
    }

    private ProposePledge propose(AccountId holder, long tonnes) {
        ActId id = Market.id();
        PledgeTerms terms = new PledgeTerms(
                holder,
                holder,
                BANK,
                PledgeTerms.Kind.ORDINARY,
                Optional.empty(),
                lines(tonnes),
                today.plusDays(20),
                today.plusDays(200),
                5,
                Digest.of(new byte[] {1}),
                LENT.root());
        return new ProposePledge(id, terms, new ConfidedLoan(Optional.of(LENT)));
    }
}
