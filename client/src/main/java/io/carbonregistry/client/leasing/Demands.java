package io.carbonregistry.client.leasing;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.freezes.AdvanceFreeze;
import io.carbonregistry.freezes.DeductUnits;
import io.carbonregistry.freezes.ExtendFreeze;
import io.carbonregistry.freezes.FlagSerials;
import io.carbonregistry.freezes.FreezeUnits;
import io.carbonregistry.freezes.ReleaseFreeze;
import io.carbonregistry.freezes.UnflagSerials;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.MoveFromTrading;
import io.carbonregistry.holdings.MoveToTrading;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.issuance.AllocateUnits;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Whole;
import io.carbonregistry.retirements.CancelHoldings;
import io.carbonregistry.retirements.CancelUnits;
import io.carbonregistry.retirements.SurrenderUnits;
import io.carbonregistry.transfers.MoveByOperationOfLaw;
import io.carbonregistry.transfers.ProposeTransfer;
import io.carbonregistry.transfers.SettleTrades;
import io.carbonregistry.transfers.TransferUnits;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What each kind of request takes, and where from: one line a kind; those of pledges and repos stand in {@link PledgeDemands} and {@link RepoDemands}. */
final class Demands {

    /** Whatever binds them. */
    static final Set<Encumbrance.Kind> ANYTHING = Set.of(Encumbrance.Kind.values());

    private static final Set<Encumbrance.Kind> BUT_FREEZES =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Encumbrance.Kind.COURT_FREEZE)));

    private static final Map<Class<?>, Function<Request<?>, List<Demand>>> TABLE = Map.ofEntries(
            line(TransferUnits.class, act -> List.of(free(act.from(), act.unitClass(), act.quantity()))),
            line(ProposeTransfer.class, act -> List.of(free(act.from(), act.unitClass(), act.quantity()))),
            line(MoveToTrading.class, act -> List.of(free(act.account(), act.unitClass(), act.quantity()))),
            line(MoveFromTrading.class, act -> List.of(trading(act.account(), act.unitClass(), act.quantity()))),
            line(SurrenderUnits.class, act -> List.of(free(act.account(), act.unitClass(), act.quantity()))),
            line(CancelUnits.class, act -> List.of(free(act.account(), act.unitClass(), act.quantity()))),
            line(AllocateUnits.class, act -> List.of(allocated(act))),
            line(CancelHoldings.class, Demands::cancelled),
            line(MoveByOperationOfLaw.class, act -> List.of(byLaw(act))),
            line(
                    FreezeUnits.class,
                    act -> List.of(unfrozen(
                            act.account(), act.unitClass(), act.quantity().value()))),
            line(AdvanceFreeze.class, act -> List.of(unfrozen(act.account(), act.unitClass(), Whole.MAX))),
            line(ExtendFreeze.class, act -> List.of(frozen(act.account(), act.unitClass(), act.freeze(), Whole.MAX))),
            line(
                    ReleaseFreeze.class,
                    act -> List.of(frozen(
                            act.account(),
                            act.unitClass(),
                            act.freeze(),
                            act.quantity().value()))),
            line(DeductUnits.class, act -> List.of(deducted(act))),
            line(FlagSerials.class, act -> List.of(serials(act.unitClass(), act.ranges()))),
            line(UnflagSerials.class, act -> List.of(serials(act.unitClass(), act.ranges()))),
            line(SettleTrades.class, Demands::traded));

    private Demands() {}

    /** Whether the request is of a kind that takes. */
    static boolean has(Class<?> request) {
        return line(request).isPresent();
    }

    /** What the request takes; nothing, if it is of a kind that takes nothing. */
    static List<Demand> of(Request<?> request) {
        List<Demand> demands =
                line(request.getClass()).map(line -> line.apply(request)).orElse(List.of());
        return isBulk(request.getClass()) ? demands.stream().map(Demand::inBulk).toList() : demands;
    }

    private static Optional<Function<Request<?>, List<Demand>>> line(Class<?> request) {
        return Stream.of(TABLE, PledgeDemands.TABLE, RepoDemands.TABLE)
                .flatMap(table -> Optional.ofNullable(table.get(request)).stream())
                .findFirst();
    }

    private static boolean isBulk(Class<?> request) {
        return Stream.of(request.getRecordComponents()).anyMatch(one -> one.getType() == BulkDraws.class);
    }

    /** What a kind of request takes. */
    static <R extends Request<?>> Map.Entry<Class<?>, Function<Request<?>, List<Demand>>> line(
            Class<R> type, Function<R, List<Demand>> demands) {
        return Map.entry(type, request -> demands.apply(type.cast(request)));
    }

    /** Free units in the registration sub-ledger. */
    static Demand free(AccountId account, UnitClass unitClass, Quantity quantity) {
        return Demand.exactly(Source.free(account, unitClass, SubLedger.REGISTRATION), quantity.value());
    }

    private static Demand trading(AccountId account, UnitClass unitClass, Quantity quantity) {
        return Demand.exactly(Source.free(account, unitClass, SubLedger.TRADING), quantity.value());
    }

    private static Demand allocated(AllocateUnits act) {
        return free(act.from(), act.unitClass(), new Quantity(AccountTonnes.total(act.lines())));
    }

    private static List<Demand> cancelled(CancelHoldings act) {
        return act.lines().stream()
                .map(line -> Demand.exactly(
                        Source.held(line.account(), act.unitClass(), Set.of()),
                        line.quantity().value()))
                .toList();
    }

    private static List<Demand> traded(SettleTrades act) {
        return act.trades().stream()
                .map(trade -> trading(trade.seller(), trade.unitClass(), trade.quantity()))
                .toList();
    }

    /** What binds units goes with them in succession. */
    private static Demand byLaw(MoveByOperationOfLaw act) {
        return Demand.exactly(
                Source.held(act.from(), act.unitClass(), ANYTHING),
                act.quantity().value());
    }

    /** A court binds what is there, whatever else binds it. */
    private static Demand unfrozen(AccountId account, UnitClass unitClass, long tonnes) {
        return Demand.upTo(Source.held(account, unitClass, BUT_FREEZES), tonnes);
    }

    private static Demand frozen(AccountId account, UnitClass unitClass, ActRef freeze, long tonnes) {
        return Demand.upTo(Source.held(account, unitClass, ANYTHING).frozen(freeze), tonnes);
    }

    private static Demand deducted(DeductUnits act) {
        Set<Encumbrance.Kind> passed = Set.of(Encumbrance.Kind.COURT_FREEZE, Encumbrance.Kind.TRANSFER_PENDING);
        return Demand.exactly(
                Source.held(act.account(), act.unitClass(), passed).frozen(act.freeze()),
                act.quantity().value());
    }

    private static Demand serials(UnitClass unitClass, List<SerialRange> ranges) {
        return Demand.upTo(Source.serials(unitClass, ranges), Whole.MAX);
    }
}
