package io.carbonregistry.attestations;

import static io.carbonregistry.attestations.Reviews.BECAUSE;
import static io.carbonregistry.attestations.Reviews.JANUARY;
import static io.carbonregistry.attestations.Reviews.POWER;
import static io.carbonregistry.attestations.Reviews.UNIT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.attestations.LockYear.Line;
import io.carbonregistry.attestations.LockYear.OpenMonth;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.facilities.OwnedFacilities;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.registry.OpenDay;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of closing a year in their order of precedence, and then closing it. */
class LockYearTest {

    private static final ReportingMonth OCTOBER = JANUARY.plus(9);

    private final Market market = Founding.market();
    private final Reviews reviews = new Reviews(market);

    /** A unit that reports from March to October, all months of which are accepted. */
    @BeforeEach
    void aYear() {
        Facility unit = facility(UNIT, POWER, JANUARY.plus(2), Optional.of(OCTOBER));
        market.put(Changes.none()
                .put(Facility.key(UNIT), unit)
                .put(OwnedFacilities.key(POWER), new OwnedFacilities(POWER, List.of(UNIT))));
        IntStream.rangeClosed(2, 9).forEach(month -> stands(JANUARY.plus(month), Status.ACCEPTED));
    }

    @Test
    void refusesInOrderOfPrecedence() {
        LockYear lock = lock("l1", new Line(POWER, List.of()));
        market.refuse(Founding.CLERK, lock, Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.WUHAN, lock, Reason.WRONG_JURISDICTION);
        market.refuse(Founding.HUBEI, lock("l1", new Line(new AccountId("steel"), List.of())), Reason.NOT_FOUND);
        day(LocalDate.of(2026, 12, 31));
        market.refuse(Founding.HUBEI, lock, Reason.WRONG_STATE);
        day(LocalDate.of(2027, 1, 1));
        AccountId steel = Holders.open(market, "steel");
        market.refuse(Founding.HUBEI, lock("l1", new Line(steel, List.of())), Reason.ENTITY_NOT_LISTED);
        listed(steel);
        market.refuse(Founding.HUBEI, lock("l1", new Line(steel, List.of())), Reason.FACILITIES_MISSING);
        reports(steel, OCTOBER.plus(-12), Optional.of(JANUARY.plus(-1)));
        market.refuse(Founding.HUBEI, lock("l1", new Line(steel, List.of())), Reason.FACILITIES_MISSING);
        reports(steel, JANUARY.plus(12), Optional.empty());
        market.refuse(Founding.HUBEI, lock("l1", new Line(steel, List.of())), Reason.FACILITIES_MISSING);
        stands(OCTOBER, Status.PROVINCE_OK);
        market.ledger().remove(AttestedMonth.key(UNIT, JANUARY.plus(5)).text());
        Refusal refusal = market.refuse(Founding.HUBEI, lock, Reason.MONTHS_OPEN);
        assertEquals(List.of("power", "2026", "2", "unit-1", "2026-06"), refusal.figures());
        OpenMonth missing = new OpenMonth(UNIT, JANUARY.plus(5), BECAUSE);
        market.refuse(Founding.HUBEI, lock("l1", new Line(POWER, List.of(missing))), Reason.MONTHS_OPEN);
        OpenMonth unaccepted = new OpenMonth(UNIT, OCTOBER, BECAUSE);
        OpenMonth outside = new OpenMonth(UNIT, OCTOBER.plus(1), BECAUSE);
        market.refuse(
                Founding.HUBEI,
                lock("l1", new Line(POWER, List.of(missing, unaccepted, outside))),
                Reason.MONTH_NOT_OPEN);
        Line line = new Line(POWER, List.of(missing, unaccepted));
        ActRef act = new ActRef(Founding.PROVINCE, lock.id());
        assertEquals(
                new YearLocked(act, 2026, List.of(line), List.of(), "Decision 3", LocalDate.of(2027, 1, 1)),
                reviews.province(lock("l1", line)));
        assertEquals(
                Optional.of(act),
                market.find(EntityYear.key(2026, POWER)).orElseThrow().locked());
        market.refuse(Founding.HUBEI, lock("l2", line), Reason.YEAR_LOCKED);
    }

    @Test
    void whatIsRefusedContributesNothingAndIsNamed() {
        day(LocalDate.of(2027, 1, 1));
        AccountId steel = Holders.open(market, "steel");
        Line whole = new Line(POWER, List.of());
        YearLocked fact = (YearLocked) reviews.province(lock("l1", new Line(steel, List.of()), whole, whole));
        assertEquals(List.of(whole), fact.locked());
        assertEquals(
                List.of(Reason.ENTITY_NOT_LISTED, Reason.YEAR_LOCKED),
                fact.refused().stream().map(RefusedEntity::reason).toList());
    }

    /** One transaction reads the months of so many facilities, and no more. */
    @Test
    void takesAsManyFacilitiesAsAPeerHasTimeFor() {
        day(LocalDate.of(2027, 1, 1));
        owns(LockYear.MOST_FACILITIES + 1);
        market.refuse(Founding.HUBEI, lock("l1", new Line(POWER, List.of())), Reason.TOO_MANY);
        owns(LockYear.MOST_FACILITIES);
        reviews.province(lock("l1", new Line(POWER, List.of())));
    }

    /** Besides the unit, facilities that nobody has registered, so that they have no months. */
    private void owns(int facilities) {
        List<FacilityId> ids = Stream.concat(
                        Stream.of(UNIT),
                        IntStream.range(1, facilities).mapToObj(number -> new FacilityId("other-" + number)))
                .toList();
        market.put(Changes.none().put(OwnedFacilities.key(POWER), new OwnedFacilities(POWER, ids)));
    }

    private void listed(AccountId account) {
        market.put(Changes.none()
                .put(
                        EntityYear.key(2026, account),
                        new EntityYear(
                                2026,
                                account,
                                "STEEL",
                                EntityYear.Standing.LISTED,
                                Reviews.LISTING,
                                Optional.empty())));
    }

    private void reports(AccountId account, ReportingMonth first, Optional<ReportingMonth> last) {
        FacilityId mill = new FacilityId("mill-1");
        market.put(Changes.none()
                .put(Facility.key(mill), facility(mill, account, first, last))
                .put(OwnedFacilities.key(account), new OwnedFacilities(account, List.of(mill))));
    }

    private static Facility facility(
            FacilityId id, AccountId account, ReportingMonth first, Optional<ReportingMonth> last) {
        return new Facility(
                id, account, "Unit", "POWER", "UNIT", new Adcode("420100"), first, last, List.of(), List.of());
    }

    private void stands(ReportingMonth month, Status status) {
        reviews.stands(new MonthVersion(POWER, UNIT, month, 1), status);
    }

    private void day(LocalDate day) {
        market.grant(Founding.CLERK, new OpenDay(new ActId("day-" + day), day));
    }

    private static LockYear lock(String id, Line... lines) {
        return new LockYear(new ActId(id), 2026, List.of(lines), "Decision 3");
    }
}
