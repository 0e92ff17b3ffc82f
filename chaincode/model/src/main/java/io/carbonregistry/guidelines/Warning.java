package io.carbonregistry.guidelines;

import io.carbonregistry.formulas.FigureKey;

/**
 * What is marked in a month and not refused. It tells no value.
 *
 * @param kind what is marked
 * @param figure of which figure or indicator
 * @param allowed what would not be marked
 */
public record Warning(Kind kind, FigureKey figure, String allowed) {

    /** What can be marked. */
    public enum Kind {
        OUTSIDE_RANGE,
        EFFICIENCY_BROKEN,
        DEFAULT_USED,
        CALIBRATION_NOT_VALID
    }
}
