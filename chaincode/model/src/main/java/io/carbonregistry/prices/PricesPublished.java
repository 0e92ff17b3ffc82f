package io.carbonregistry.prices;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;
import java.util.List;

/** A day's prices are published. */
public record PricesPublished(ActRef act, LocalDate day, List<PriceRow> rows, LocalDate on) implements Fact {

    public PricesPublished {
        rows = List.copyOf(rows);
    }
}
