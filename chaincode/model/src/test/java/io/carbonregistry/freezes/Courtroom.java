package io.carbonregistry.freezes;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.audit.Invariant;
import io.carbonregistry.audit.Violation;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.People;
import io.carbonregistry.market.Signer;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Two courts, a debtor with a hundred tonnes, and somebody who may hold them. */
final class Courtroom {

    static final UnitClass CEA = new UnitClass("CEA-2024");
    static final AccountId STEEL = new AccountId("steel");
    static final AccountId POWER = new AccountId("power");
    static final AccountId PERSON = new AccountId("person");
    static final Actor OTHER_COURT = new Actor("office.court-two");
    static final Signer OTHER_JUDGE = People.officer("RegulatorMSP", "other-judge", "COURT", OTHER_COURT.value());
    static final LocalDate YEAR_LATER = Founding.DAY.plusYears(1);
    static final Document ORDER = document("(2026) Hubei 01 Enforcement No. 7");

    final Market market = Founding.market();

    Courtroom() {
        Holders.open(market, "steel");
        Holders.open(market, "power");
        Holders.open(market, "person", AccountType.PERSON);
        Mandate other = new Mandate(
                OTHER_COURT, new Adcode("0"), List.of(Founding.representative(OTHER_JUDGE, Authority.BOTH)));
        market.put(Changes.none()
                .put(Mandate.key(OTHER_COURT), other)
                .put(
                        UnitClassDefinition.key(CEA),
                        new UnitClassDefinition(CEA, "CEA", Optional.of("2024"), Optional.empty())));
        Holders.place(market, STEEL, CEA, 1, 100);
    }

    static Document document(String number) {
        return new Document(number, Digest.of(number.getBytes(StandardCharsets.UTF_8)));
    }

    static ActRef of(String id) {
        return new ActRef(Founding.COURT, new ActId(id));
    }

    FreezeUnits order(String id, long quantity, LocalDate until) {
        return new FreezeUnits(
                new ActId(id), STEEL, CEA, new Quantity(quantity), ORDER, until, draws(quantity, this::unfrozen));
    }

    /** A court freezes, and the Registrar carries it out. */
    UnitsFrozen freeze(String id, long quantity) {
        return (UnitsFrozen) carryOut(order(id, quantity, YEAR_LATER));
    }

    /** The other court freezes. */
    UnitsFrozen freezeByOther(String id, long quantity) {
        return (UnitsFrozen) market.grant(OTHER_JUDGE, Founding.CLERK, order(id, quantity, YEAR_LATER), OTHER_COURT);
    }

    ReleaseFreeze release(String id, String freeze, long quantity) {
        return new ReleaseFreeze(
                new ActId(id), STEEL, CEA, of(freeze), new Quantity(quantity), ORDER, draws(quantity, bearing(freeze)));
    }

    DeductUnits deduct(String id, String freeze, AccountId to, long quantity) {
        return new DeductUnits(
                new ActId(id),
                STEEL,
                CEA,
                of(freeze),
                new Quantity(quantity),
                to,
                new Judgment(ORDER, Founding.DAY),
                draws(quantity, bearing(freeze)));
    }

    ExtendFreeze extend(String id, String freeze, LocalDate until) {
        return new ExtendFreeze(
                new ActId(id), STEEL, CEA, of(freeze), ORDER, until, draws(Long.MAX_VALUE, bearing(freeze)));
    }

    AdvanceFreeze advance(String id) {
        return new AdvanceFreeze(new ActId(id), STEEL, CEA, draws(Long.MAX_VALUE, this::unfrozen));
    }

    Fact carryOut(Request<?> request) {
        return market.grant(Founding.JUDGE, Founding.CLERK, request, Founding.COURT);
    }

    void refused(Request<?> request, Reason reason) {
        market.refuse(Founding.JUDGE, request, reason);
    }

    /** The first blocks of the debtor that fit, as much as is wanted or as there is. */
    BulkDraws draws(long wanted, Predicate<UnitBlock> fits) {
        long[] left = {wanted};
        return new BulkDraws(blocks().filter(
                        block -> block.owner().equals(STEEL) && block.end().isEmpty() && fits.test(block))
                .takeWhile(block -> left[0] > 0)
                .map(block -> {
                    long take = Math.min(left[0], block.range().size());
                    left[0] -= take;
                    return new Draw(block.range().last(), take);
                })
                .toList());
    }

    Stream<UnitBlock> blocks() {
        return market.all(UnitBlock.KEYS, UnitBlock.class).stream();
    }

    static Predicate<UnitBlock> bearing(String freeze) {
        return block -> block.encumbrances().stream().anyMatch(one -> one.of().equals(Optional.of(of(freeze))));
    }

    private boolean unfrozen(UnitBlock block) {
        return block.encumbrances().stream()
                .noneMatch(one -> one.kind() == Encumbrance.Kind.COURT_FREEZE && one.binds(day()));
    }

    private LocalDate day() {
        return market.find(Registry.key()).orElseThrow().day();
    }

    Freeze freeze(String id) {
        return market.find(Freeze.key(STEEL, CEA, of(id))).orElseThrow();
    }

    Freeze.Status status(String id) {
        return freeze(id).statusOn(day());
    }

    UnitBlock block(long last) {
        return market.find(UnitBlock.key(CEA, last)).orElseThrow();
    }

    /** What does not add up, but for units that were put there and never issued. */
    List<Violation> broken() {
        return market.violations().stream()
                .filter(one -> one.invariant() != Invariant.ISSUED_IS_THERE)
                .toList();
    }

    void open(LocalDate day) {
        Registry registry = market.find(Registry.key()).orElseThrow();
        market.put(Changes.none().put(Registry.key(), registry.on(day)));
    }
}
