package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.units.ReportingMonth;
import java.util.List;
import java.util.Optional;

/** A company in Wuhan whose months stand somewhere in their review. */
final class Reviews {

    static final AccountId POWER = new AccountId("power");
    static final FacilityId UNIT = new FacilityId("unit-1");
    static final ReportingMonth JANUARY = new ReportingMonth(2026, 1);
    static final MonthVersion VERSION = new MonthVersion(POWER, UNIT, JANUARY, 1);
    static final MonthVersion NEXT = new MonthVersion(POWER, UNIT, JANUARY.plus(1), 1);
    static final ActRef LISTING = new ActRef(Founding.PROVINCE, new ActId("listed"));
    static final Grounds BECAUSE = new Grounds("the scale's reading ends on the 30th");

    private final Market market;

    Reviews(Market market) {
        this.market = market;
        Holders.open(market, "power");
        year(Optional.empty());
    }

    /** The year, locked or not. */
    void year(Optional<ActRef> locked) {
        market.put(Changes.none()
                .put(
                        EntityYear.key(2026, POWER),
                        new EntityYear(2026, POWER, "POWER", EntityYear.Standing.LISTED, LISTING, locked)));
    }

    /** A month stands so, in that version. */
    Reviews stands(MonthVersion version, Status status) {
        market.put(Changes.none()
                .put(
                        AttestedMonth.key(version.facility(), version.month()),
                        new AttestedMonth(
                                version.entity(),
                                version.facility(),
                                version.month(),
                                version.number(),
                                status,
                                Founding.DAY,
                                Optional.empty(),
                                Optional.empty())));
        return this;
    }

    /** The company is registered there. */
    void at(String adcode) {
        AccountStanding standing = market.find(AccountStanding.key(POWER)).orElseThrow();
        market.put(Changes.none().put(AccountStanding.key(POWER), standing.at(new Adcode(adcode))));
    }

    /** How a month stands. */
    AttestedMonth head(MonthVersion version) {
        return market.find(AttestedMonth.key(version.facility(), version.month()))
                .orElseThrow();
    }

    /** What stands of its review. */
    List<Status> steps(MonthVersion version) {
        return market.find(MonthReview.key(version)).stream()
                .flatMap(review -> review.steps().stream())
                .map(MonthReview.Step::status)
                .toList();
    }

    /** Two of the province's officers do it. */
    Fact province(Request<?> request) {
        return market.grant(Founding.HUBEI, Founding.HUBEI_TWO, request, Founding.PROVINCE);
    }

    static ReviewMonths review(String id, MonthVersion... months) {
        return new ReviewMonths(new ActId(id), List.of(months));
    }

    static AcceptMonths accept(String id, MonthVersion... months) {
        return new AcceptMonths(new ActId(id), List.of(months));
    }

    static ReturnMonths sendBack(String id, MonthVersion month, int days) {
        return new ReturnMonths(new ActId(id), List.of(new MonthReturn(month, BECAUSE, days)));
    }

    static QueryMonths ask(String id, MonthVersion month) {
        return new QueryMonths(new ActId(id), List.of(new MonthNote(month, BECAUSE)));
    }

    static AnswerQuery answer(String id, MonthVersion month) {
        return new AnswerQuery(new ActId(id), List.of(new MonthNote(month, BECAUSE)));
    }
}
