package io.carbonregistry.pledges;

import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Permissions;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Signer;
import io.carbonregistry.prices.PriceFigures;
import io.carbonregistry.prices.PriceMethod;
import io.carbonregistry.prices.PriceMonth;
import io.carbonregistry.prices.PricedDay;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Two banks, a debtor, a holder and a buyer; a pledge is brought to where a test needs it, step by step and by those who may. */
final class PledgeMarket {

    static final UnitClass CEA = new UnitClass("CEA-2024");
    static final UnitClass LATER = new UnitClass("CEA-2025");
    static final AccountId STEEL = new AccountId("steel");
    static final AccountId POWER = new AccountId("power");
    static final AccountId GRID = new AccountId("grid");
    static final LocalDate DAY = Founding.DAY;
    static final ActRef PLEDGE = new ActRef(STEEL.actor(), new ActId("pledge"));

    final Market market = Founding.market();
    final CourseActs course = new CourseActs(this);
    final PledgeActs acts = new PledgeActs(this);
    private int numbers;

    PledgeMarket() {
        Stream.of(STEEL, POWER, GRID).forEach(account -> Holders.open(market, account.value()));
        define(CEA, "2024", 7_463);
        define(LATER, "2025", 8_000);
        Holders.place(market, POWER, CEA, 1, 1_000);
        Holders.place(market, POWER, LATER, 1, 1_000);
        List.of(Founding.BANK, Founding.OTHER_BANK)
                .forEach(bank -> grant(new AdmitPledgee(id(), bank, Pledgee.Kind.CITY_BANK, Optional.empty())));
    }

    private void define(UnitClass unitClass, String vintage, long fen) {
        PriceFigures figures = new PriceFigures(fen, fen, fen, fen, fen, 1);
        List<PricedDay> days = DAY.withDayOfMonth(1)
                .datesUntil(DAY.plusMonths(1).withDayOfMonth(1))
                .map(day -> new PricedDay(day, figures))
                .toList();
        ReportingMonth month = ReportingMonth.of(DAY);
        market.put(Changes.none()
                .put(
                        UnitClassDefinition.key(unitClass),
                        new UnitClassDefinition(unitClass, "CEA", Optional.of(vintage), Optional.empty()))
                .put(
                        PriceMonth.key(unitClass, PriceMethod.LISTED, month),
                        new PriceMonth(unitClass, PriceMethod.LISTED, month, days, List.of())));
    }

    ActId id() {
        return new ActId("a" + ++numbers);
    }

    Pledge pledge() {
        return pledge(PLEDGE);
    }

    Pledge pledge(ActRef id) {
        return market.find(Pledge.key(id)).orElseThrow();
    }

    Loan loan() {
        return market.find(Loan.key(PLEDGE)).orElseThrow();
    }

    /** As the pledge stands, but for something. */
    PledgeMarket but(UnaryOperator<Pledge> other) {
        Pledge changed = other.apply(pledge());
        market.put(Changes.none().put(Pledge.key(changed.id()), changed));
        return this;
    }

    PledgeMarket lent(UnaryOperator<Loan> other) {
        market.put(Changes.none().put(Loan.key(PLEDGE), other.apply(loan())));
        return this;
    }

    PledgeMarket open(LocalDate day) {
        Registry registry = market.find(Registry.key()).orElseThrow();
        market.put(Changes.none().put(Registry.key(), registry.on(day)));
        return this;
    }

    LocalDate day() {
        return market.find(Registry.key()).orElseThrow().day();
    }

    /** Everybody signs who must, for the bank's part those of the first bank. */
    Fact grant(Request<?> request) {
        return grant(Founding.BANK, request);
    }

    Fact grant(Actor bank, Request<?> request) {
        Permission line = Permissions.named(request.getClass().getSimpleName()).orElseThrow();
        Role role = line.roles().contains(Role.EMITTER) && request.actor().isPresent()
                ? Role.EMITTER
                : line.roles().stream()
                        .filter(one -> one != Role.EMITTER)
                        .findFirst()
                        .orElseThrow();
        Signer first = PledgeSigners.first(role, request, bank);
        if (!line.needsFourEyes()) {
            return market.grant(first, request);
        }
        Role approver = line.approvers().contains(role)
                ? role
                : line.approvers().stream().findFirst().orElseThrow();
        Actor actor = request.actor().orElseGet(() -> PledgeSigners.office(role, bank));
        return market.grant(first, PledgeSigners.second(approver, request, bank), request, actor);
    }

    /** The pledge, brought to a status. */
    PledgeMarket at(PledgeStatus status) {
        switch (status) {
            case PROPOSED -> grant(course.propose(PLEDGE.id(), course.terms()));
            case REJECTED -> at(PledgeStatus.PROPOSED).grant(course.reject());
            case WITHDRAWN -> at(PledgeStatus.PROPOSED).grant(course.withdraw());
            case LAPSED ->
                at(PledgeStatus.PROPOSED).open(course.terms().openUntil().plusDays(1));
            case ACCEPTED -> at(PledgeStatus.PROPOSED).consented().grant(course.accept());
            case LOCKED -> at(PledgeStatus.ACCEPTED).grant(course.lock());
            case UNLOCKED -> at(PledgeStatus.LOCKED).open(DAY.plusDays(6)).grant(course.unlock());
            case PERFECTED -> at(PledgeStatus.LOCKED).grant(course.notice());
            case DRAWN -> at(PledgeStatus.PERFECTED).grant(course.balance(900_000));
            case RELEASED -> at(PledgeStatus.PERFECTED).grant(course.release());
            case DEFAULTED -> at(PledgeStatus.DRAWN).grant(acts.fallInto());
            case ENFORCING -> at(PledgeStatus.DEFAULTED).open(DAY.plusDays(6)).grant(acts.enforce());
            case ENFORCED -> at(PledgeStatus.ENFORCING).grant(acts.sale(100, 1_000_000));
            case CLOSED -> {
                at(PledgeStatus.ENFORCED).grant(course.giveBack());
                grant(acts.close(100_000));
            }
        }
        return this;
    }

    private PledgeMarket consented() {
        grant(course.consent());
        grant(course.value());
        return this;
    }
}
