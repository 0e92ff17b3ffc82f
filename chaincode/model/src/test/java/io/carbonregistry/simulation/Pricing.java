package io.carbonregistry.simulation;

import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.prices.CorrectPrice;
import io.carbonregistry.prices.PriceMethod;
import io.carbonregistry.prices.PriceMonth;
import io.carbonregistry.prices.PriceRow;
import io.carbonregistry.prices.PricedDay;
import io.carbonregistry.prices.PublishPrice;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Prices of days that may have been published, and corrections of those that were. */
final class Pricing {

    private final World world;

    Pricing(World world) {
        this.world = world;
    }

    /** A maker for every kind that would never fit at random. */
    Map<Class<?>, Supplier<Request<?>>> fitting() {
        return Map.of(PublishPrice.class, this::publication, CorrectPrice.class, this::correction);
    }

    private Request<?> publication() {
        PriceMethod method = world.one(List.of(PriceMethod.values()));
        return new PublishPrice(
                world.actId(),
                world.day().minusDays(world.random.nextInt(20) - 1),
                World.CLASSES.stream().map(one -> row(one, method)).toList());
    }

    private Request<?> correction() {
        return world.maybeOne(world.mirror().all(PriceMonth.class))
                .<Request<?>>map(this::correction)
                .orElseGet(this::publication);
    }

    private Request<?> correction(PriceMonth month) {
        PricedDay priced = world.one(month.days());
        return new CorrectPrice(
                world.actId(),
                priced.day(),
                row(month.unitClass(), month.method()),
                new Grounds("a trade was cancelled"));
    }

    private PriceRow row(UnitClass unitClass, PriceMethod method) {
        long low = 4_000 + world.random.nextInt(4_000);
        long close = low + world.random.nextInt(200);
        return new PriceRow(unitClass, method, low, close, low, close, close, world.random.nextInt(100_000));
    }
}
