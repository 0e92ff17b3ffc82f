package io.carbonregistry.formulas;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of one facility and month.
 *
 * @param reported as attested, corrected for calibration where that was due
 * @param defaults for what was not measured
 */
public record Figures(SortedMap<FigureKey, BigDecimal> reported, Defaults defaults) {

    public Figures {
        SortedMap<FigureKey, BigDecimal> copy = new TreeMap<>();
        copy.putAll(reported);
        reported = Collections.unmodifiableSortedMap(copy);
    }

    /** With one more. */
    public Figures with(FigureKey key, BigDecimal value) {
        SortedMap<FigureKey, BigDecimal> more = new TreeMap<>();
        more.putAll(reported);
        more.put(key, value);
        return new Figures(more, defaults);
    }
}
