package io.carbonregistry.issuance;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Market;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Optional;

/** A class with a cap of 1,000 tonnes, 600 for power and 400 for steel, and the officers who spend it. */
final class Issue {

    static final UnitClass CEA = new UnitClass("CEA-2024");
    static final String BASIS = "Notice 7 of 2026";

    private final Market market;

    Issue(Market market) {
        this.market = market;
    }

    static DefineUnitClass definition() {
        return new DefineUnitClass(new ActId("define"), CEA, "CEA", Optional.of("2024"), Optional.empty());
    }

    static CapTerms terms(long tonnes, long power, long steel) {
        return new CapTerms(
                new Quantity(tonnes),
                List.of(new SectorTonnes("POWER", new Quantity(power)), new SectorTonnes("STEEL", new Quantity(steel))),
                BASIS);
    }

    static ApproveCap cap(CapTerms terms) {
        return new ApproveCap(new ActId("cap"), CEA, terms);
    }

    static AccountTonnes line(AccountId account, long tonnes) {
        return new AccountTonnes(account, new Quantity(tonnes));
    }

    static IssueUnits issue(String id, AccountTonnes... lines) {
        return new IssueUnits(new ActId(id), CEA, List.of(lines), BASIS);
    }

    static PlanAllocation plan(String id, PlanLine... lines) {
        return new PlanAllocation(new ActId(id), CEA, List.of(lines), BASIS);
    }

    static PlanLine planned(AccountId account, String sector, long tonnes) {
        return new PlanLine(account, sector, new Quantity(tonnes));
    }

    Issue defined() {
        market.grant(Founding.CLERK, Founding.MINISTER, definition(), Founding.REGISTRAR);
        return this;
    }

    Issue capped() {
        regulate(cap(terms(1000, 600, 400)));
        return this;
    }

    Fact regulate(Request<?> request) {
        return market.grant(Founding.MINISTER, Founding.DEPUTY, request, Founding.NATION);
    }

    Fact register(Request<?> request) {
        return market.grant(Founding.CLERK, Founding.MINISTER, request, Founding.REGISTRAR);
    }

    void refuseRegulator(Request<?> request, Reason reason) {
        market.refuse(Founding.MINISTER, request, reason);
    }

    void refuseRegistrar(Request<?> request, Reason reason) {
        market.refuse(Founding.CLERK, request, reason);
    }

    void stand(AccountId account, AccountStanding.Standing standing) {
        AccountStanding now = market.find(AccountStanding.key(account)).orElseThrow();
        market.put(Changes.none().put(AccountStanding.key(account), now.now(standing)));
    }

    void relocate(AccountId account, String adcode) {
        AccountStanding now = market.find(AccountStanding.key(account)).orElseThrow();
        market.put(Changes.none()
                .put(
                        AccountStanding.key(account),
                        new AccountStanding(
                                account,
                                now.type(),
                                now.holder(),
                                new Adcode(adcode),
                                now.standing(),
                                now.measures())));
    }
}
