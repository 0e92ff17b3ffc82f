package io.carbonregistry.guidelines;

import io.carbonregistry.formulas.FigureKey;

/**
 * What is wrong with a reported value and must be mended. It tells no value.
 *
 * @param kind what is wrong
 * @param figure of which figure
 * @param expected what would be right, where that is not a value of the facility
 */
public record Fault(Kind kind, FigureKey figure, String expected) {

    /** What can be wrong, in order of precedence. */
    public enum Kind {
        /** The guideline has no such parameter for this kind of facility, or not for this material. */
        NOT_IN_GUIDELINE,
        /** Reported twice. */
        TWICE,
        WRONG_UNIT,
        WRONG_DECIMALS,
        NEGATIVE,
        MISSING,
        /** Another value than the one that the tables fix or the plan froze. */
        NOT_THE_FACTOR,
        /** Another value than follows from the others. */
        NOT_AS_COMPUTED
    }
}
