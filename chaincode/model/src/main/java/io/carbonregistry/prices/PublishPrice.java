package io.carbonregistry.prices;

import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.registry.Calendar;
import java.time.LocalDate;
import java.util.List;

/**
 * Publishes what a day's trading came to. A day of a class and method is closed with it: from then on it changes by a correction alone.
 *
 * @param day a trading day that has come
 * @param rows each class and method once
 */
public record PublishPrice(ActId id, LocalDate day, List<PriceRow> rows) implements Request<PricesPublished> {

    public PublishPrice {
        rows = Batch.checked("rows", rows, Batch.OF_OFFICE);
        long different = rows.stream()
                .map(row -> List.of(row.unitClass(), row.method()))
                .distinct()
                .count();
        Text.require(different == rows.size(), "rows", rows.size() + " rows", "each class and method once");
    }

    @Override
    public Keys reads() {
        return Keys.needed(Calendar.key())
                .alsoNeeded(rows.stream()
                        .map(row -> UnitClassDefinition.key(row.unitClass()))
                        .toList())
                .maybe(rows.stream().map(row -> row.keyOn(day)).toList());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PricesPublished> decide(States states, Circumstances now, Rules rules) {
        rules.require(!day.isAfter(now.day()), Reason.TIME_ORDER, "the prices", day, now.day());
        rules.require(states.get(Calendar.key()).isTradingDay(day), Reason.NO_TRADING_DAY, day);
        rows.forEach(row -> rules.require(
                month(row, states).on(day).isEmpty(), Reason.PRICE_CLOSED, row.unitClass(), row.method(), day));
        rules.end();

        // From here on it must succeed.
        return Decision.of(new PricesPublished(now.act(), day, rows, now.day()))
                .with(Changes.all(
                        rows.stream().map(row -> published(row, states)).toList()));
    }

    private Changes published(PriceRow row, States states) {
        return Changes.none().put(row.keyOn(day), month(row, states).with(day, row.figures()));
    }

    private PriceMonth month(PriceRow row, States states) {
        return states.find(row.keyOn(day)).orElseGet(() -> PriceMonth.empty(row.unitClass(), row.method(), day));
    }
}
