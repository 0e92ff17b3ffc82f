package io.carbonregistry.attestations;

import io.carbonregistry.kernel.Text;

/**
 * The first row: what is said of the month as a whole.
 *
 * @param guideline the version of the guideline that it follows
 * @param plan the version of the facility's data-quality control plan that it follows
 * @param compiledBy who compiled it
 * @param condition whether the facility ran
 */
public record MonthRow(MonthVersion of, String guideline, int plan, String compiledBy, Condition condition)
        implements Row {

    /** Whether a facility ran. */
    public enum Condition {
        /** On some day of the month. */
        RAN,
        /** On none: a nil month, which has no values. */
        STOOD_STILL
    }

    public MonthRow {
        Text.requireId("guideline", guideline);
        Text.requirePhrase("compiler", compiledBy, 128);
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "the first row of " + of.path();
    }
}
