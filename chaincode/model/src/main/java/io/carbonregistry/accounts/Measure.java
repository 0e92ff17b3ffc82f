package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/**
 * What an office has imposed on an account; the office that imposed it lifts it, and nobody else.
 *
 * @param kind what it does
 * @param office who imposed it
 * @param because why
 * @param since the day from which on it stands
 */
public record Measure(Kind kind, Actor office, Grounds because, LocalDate since) {

    /** What a measure does, the weakest first. */
    public enum Kind {
        /** Nothing leaves but by surrender (Registration rules art. 13, 15). */
        RESTRICTION(AccountStanding.Standing.RESTRICTED),
        /** Nothing moves (Registration rules art. 22). */
        FREEZE(AccountStanding.Standing.FROZEN);

        private final AccountStanding.Standing standing;

        Kind(AccountStanding.Standing standing) {
            this.standing = standing;
        }

        /** What an account is while such a measure is the strongest that stands. */
        public AccountStanding.Standing standing() {
            return standing;
        }
    }

    /** Whether it is of that kind and was imposed by that office. */
    public boolean is(Kind other, Actor by) {
        return kind == other && office.equals(by);
    }
}
