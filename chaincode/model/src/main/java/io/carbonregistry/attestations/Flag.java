package io.carbonregistry.attestations;

import io.carbonregistry.formulas.FigureKey;
import io.carbonregistry.guidelines.Warning;
import java.util.Optional;

/**
 * What is marked of a month, and not refused. It tells no value.
 *
 * @param kind what is marked
 * @param figure of which figure or indicator; empty where it is the month as a whole
 */
public record Flag(Kind kind, Optional<String> figure) {

    /** What can be marked. */
    public enum Kind {
        /** First attested after its due day. */
        LATE(720),
        /** First attested after the rule's due day, in a month that a notice lets all file belatedly. */
        BACK_FILLED(721),
        /** A meter was not calibrated as it must be. */
        CALIBRATION_NOT_VALID(722),
        /** Outside of what is plausible. */
        OUTSIDE_RANGE(723),
        /** Far from the month before or the same month of the year before, with no note. */
        JUMP(724),
        /** A ratio that physics forbids. */
        EFFICIENCY_BROKEN(725),
        /** A default stands for what should have been measured. */
        DEFAULT_USED(726);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        /** The stable number. */
        public int code() {
            return code;
        }
    }

    static Flag of(Kind kind, FigureKey figure) {
        return new Flag(kind, Optional.of(figure.toString()));
    }

    static Flag of(Warning warning) {
        Kind kind =
                switch (warning.kind()) {
                    case OUTSIDE_RANGE -> Kind.OUTSIDE_RANGE;
                    case EFFICIENCY_BROKEN -> Kind.EFFICIENCY_BROKEN;
                    case DEFAULT_USED -> Kind.DEFAULT_USED;
                    case CALIBRATION_NOT_VALID -> Kind.CALIBRATION_NOT_VALID;
                };
        return of(kind, warning.figure());
    }
}
