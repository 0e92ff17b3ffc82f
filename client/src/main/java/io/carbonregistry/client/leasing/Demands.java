package io.carbonregistry.client.leasing;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.MoveFromTrading;
import io.carbonregistry.holdings.MoveToTrading;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.issuance.AllocateUnits;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.retirements.CancelHoldings;
import io.carbonregistry.retirements.CancelUnits;
import io.carbonregistry.retirements.SurrenderUnits;
import io.carbonregistry.transfers.LawfulGround;
import io.carbonregistry.transfers.MoveByOperationOfLaw;
import io.carbonregistry.transfers.ProposeTransfer;
import io.carbonregistry.transfers.SettleTrades;
import io.carbonregistry.transfers.TransferUnits;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What each kind of request takes, and where from: one line a kind. */
final class Demands {

    private static final Set<SubLedger> EVERYWHERE = Set.of(SubLedger.values());

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
            line(SettleTrades.class, Demands::traded));

    private Demands() {}

    /** Whether the request is of a kind that takes. */
    static boolean has(Class<?> request) {
        return TABLE.containsKey(request);
    }

    /** What the request takes; nothing, if it is of a kind that takes nothing. */
    static List<Demand> of(Request<?> request) {
        return TABLE.getOrDefault(request.getClass(), other -> List.of()).apply(request);
    }

    private static <R extends Request<?>> Map.Entry<Class<?>, Function<Request<?>, List<Demand>>> line(
            Class<R> type, Function<R, List<Demand>> demands) {
        return Map.entry(type, request -> demands.apply(type.cast(request)));
    }

    private static Demand free(AccountId account, UnitClass unitClass, Quantity quantity) {
        return new Demand(Source.free(account, unitClass, SubLedger.REGISTRATION), quantity.value());
    }

    private static Demand trading(AccountId account, UnitClass unitClass, Quantity quantity) {
        return new Demand(Source.free(account, unitClass, SubLedger.TRADING), quantity.value());
    }

    private static Demand allocated(AllocateUnits act) {
        return free(act.from(), act.unitClass(), new Quantity(AccountTonnes.total(act.lines())));
    }

    private static List<Demand> cancelled(CancelHoldings act) {
        return act.lines().stream()
                .map(line -> new Demand(
                        new Source(line.account(), act.unitClass(), EVERYWHERE, Set.of()),
                        line.quantity().value()))
                .toList();
    }

    private static List<Demand> traded(SettleTrades act) {
        return act.trades().stream()
                .map(trade -> trading(trade.seller(), trade.unitClass(), trade.quantity()))
                .toList();
    }

    /** What binds units goes with them in succession; enforcement takes what a court has frozen. */
    private static Demand byLaw(MoveByOperationOfLaw act) {
        Set<Encumbrance.Kind> tolerated = act.ground() == LawfulGround.SUCCESSION
                ? Set.of(Encumbrance.Kind.values())
                : Set.of(Encumbrance.Kind.COURT_FREEZE);
        return new Demand(
                new Source(act.from(), act.unitClass(), EVERYWHERE, tolerated),
                act.quantity().value());
    }
}
