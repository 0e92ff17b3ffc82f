package io.carbonregistry.client.leasing;

import io.carbonregistry.accounts.Lane;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.pledges.ClassDraws;
import io.carbonregistry.pledges.PledgeDraws;
import io.carbonregistry.transfers.TradeDraws;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A request that takes units and doesn't say from which blocks, or in which lane of a daily limit.
 *
 * @param request as it was asked
 * @param demands what it takes
 * @param lane what it moves under a limit
 */
public record Drawing(Request<?> request, List<Demand> demands, Optional<LaneDemand> lane) {

    private static final Map<Class<?>, Object> NONE = Map.of(
            Draws.class, Draws.none(),
            BulkDraws.class, BulkDraws.none(),
            TradeDraws.class, TradeDraws.none(),
            PledgeDraws.class, PledgeDraws.none());

    /** The drawing of a request; of none if it takes nothing, or whoever asks has chosen. */
    public static Drawing of(Request<?> request) {
        Request<?> inner = inner(request);
        boolean open = input(inner).filter(input -> !isChosen(inner, input)).isPresent();
        return new Drawing(request, open ? Demands.of(inner) : List.of(), LaneDemand.of(inner));
    }

    /** The request with blocks and a lane. */
    public Request<?> with(Leases leases) {
        Request<?> inner = inner(request);
        Request<?> blocks =
                demands.isEmpty() ? inner : with(inner, input(inner).orElseThrow(), type -> draws(type, leases));
        Request<?> drawn = leases.lane()
                .<Request<?>>map(lease -> with(blocks, lane(blocks), unused -> lease.lane()))
                .orElse(blocks);
        return request instanceof ApproveAct approval ? new ApproveAct(approval.act(), drawn) : drawn;
    }

    private static Request<?> with(Request<?> inner, RecordComponent input, Function<Class<?>, Object> chosen) {
        Object[] values = Arrays.stream(inner.getClass().getRecordComponents())
                .map(component -> component.getName().equals(input.getName())
                        ? chosen.apply(input.getType())
                        : value(inner, component))
                .toArray();
        Class<?>[] types = Arrays.stream(inner.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return inner.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a request that was made once can be made again", e);
        }
    }

    private Object draws(Class<?> type, Leases leases) {
        if (type == BulkDraws.class) {
            return new BulkDraws(leases.all());
        }
        List<Draws> each = leases.of(demands);
        if (type == PledgeDraws.class) {
            return new PledgeDraws(IntStream.range(0, each.size())
                    .mapToObj(place -> classDraws(demands.get(place), each.get(place)))
                    .toList());
        }
        return type == TradeDraws.class ? new TradeDraws(each) : each.get(0);
    }

    private static ClassDraws classDraws(Demand demand, Draws draws) {
        return new ClassDraws(demand.source().unitClass(), new BulkDraws(draws.parts()));
    }

    private static Request<?> inner(Request<?> request) {
        return request instanceof ApproveAct approval ? approval.request() : request;
    }

    private static Optional<RecordComponent> input(Request<?> request) {
        return Arrays.stream(request.getClass().getRecordComponents())
                .filter(component ->
                        component.isAnnotationPresent(Input.class) && NONE.containsKey(component.getType()))
                .findFirst();
    }

    private static RecordComponent lane(Request<?> request) {
        return Arrays.stream(request.getClass().getRecordComponents())
                .filter(component -> component.getType() == Lane.class)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isChosen(Request<?> request, RecordComponent input) {
        return !value(request, input).equals(NONE.get(input.getType()));
    }

    private static Object value(Request<?> request, RecordComponent component) {
        try {
            return component.getAccessor().invoke(request);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record tells its components", e);
        }
    }
}
