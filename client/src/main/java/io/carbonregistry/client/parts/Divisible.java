package io.carbonregistry.client.parts;

import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.MoveFromTrading;
import io.carbonregistry.holdings.MoveToTrading;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.retirements.CancelUnits;
import io.carbonregistry.retirements.SurrenderUnits;
import io.carbonregistry.transfers.ProposeTransfer;
import io.carbonregistry.transfers.TransferUnits;
import io.carbonregistry.units.Quantity;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * An act of which a part is an act too: a kind a line.
 *
 * @param quantity of the whole
 * @param parts the act of a part, by its id and quantity
 */
public record Divisible<F extends Fact>(Quantity quantity, BiFunction<ActId, Quantity, Request<F>> parts) {

    private static final Map<Class<?>, Function<Request<?>, Divisible<?>>> TABLE = Map.ofEntries(
            line(
                    TransferUnits.class,
                    act -> new Divisible<>(
                            act.quantity(),
                            (id, share) -> new TransferUnits(
                                    id, act.from(), act.to(), act.unitClass(), share, act.why(), Draws.none()))),
            line(
                    ProposeTransfer.class,
                    act -> new Divisible<>(
                            act.quantity(),
                            (id, share) -> new ProposeTransfer(
                                    id, act.from(), act.to(), act.unitClass(), share, act.why(), Draws.none()))),
            line(
                    MoveToTrading.class,
                    act -> new Divisible<>(
                            act.quantity(),
                            (id, share) -> new MoveToTrading(id, act.account(), act.unitClass(), share, Draws.none()))),
            line(
                    MoveFromTrading.class,
                    act -> new Divisible<>(
                            act.quantity(),
                            (id, share) ->
                                    new MoveFromTrading(id, act.account(), act.unitClass(), share, Draws.none()))),
            line(
                    SurrenderUnits.class,
                    act -> new Divisible<>(
                            act.quantity(),
                            (id, share) -> new SurrenderUnits(
                                    id, act.account(), act.unitClass(), share, act.year(), Draws.none()))),
            line(
                    CancelUnits.class,
                    act -> new Divisible<>(
                            act.quantity(),
                            (id, share) -> new CancelUnits(
                                    id,
                                    act.account(),
                                    act.unitClass(),
                                    share,
                                    act.purpose(),
                                    act.beneficiary(),
                                    Draws.none()))));

    /** Whether acts of a kind can be divided. */
    public static boolean is(Class<?> kind) {
        return TABLE.containsKey(kind);
    }

    /**
     * What an act is divided by.
     *
     * @throws io.carbonregistry.kernel.RefusedException as malformed, if it can't be
     */
    @SuppressWarnings("unchecked") // the parts of a request are of its own kind
    static <F extends Fact> Divisible<F> of(Request<F> whole) {
        String kind = whole.getClass().getSimpleName();
        Text.require(is(whole.getClass()), "parts", kind, "an act that moves or retires one quantity");
        return (Divisible<F>)
                Optional.ofNullable(TABLE.get(whole.getClass())).orElseThrow().apply(whole);
    }

    Request<F> part(ActId id, Quantity share) {
        return parts.apply(id, share);
    }

    private static <F extends Fact, R extends Request<F>> Map.Entry<Class<?>, Function<Request<?>, Divisible<?>>> line(
            Class<R> kind, Function<R, Divisible<F>> divisible) {
        return Map.entry(kind, request -> divisible.apply(kind.cast(request)));
    }
}
