package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import java.time.LocalDate;

/**
 * Something about a pledge that falls due.
 *
 * @param pledge which
 * @param kind what
 * @param due the last day
 * @param within how near it is: 60, 30 or 10 days, or 0 once the day is past
 */
public record Warning(ActRef pledge, Kind kind, LocalDate due, int within) {

    /** What falls due. */
    public enum Kind {
        /** Something else binds pledged units since that day, and nobody has decided yet. */
        COLLISION,
        /** The notice must be recorded, or the Registrar may unlock. */
        NOTICE_MISSING,
        /** The notice must be extended before it expires. */
        NOTICE_EXPIRES,
        /** The pledge was changed or assigned, and the notice says the old. */
        NOTICE_TO_AMEND,
        /** The notice of what has ended must be cancelled. */
        NOTICE_TO_CANCEL,
        /** Units must be surrendered, for which pledged ones are not free. */
        SURRENDER_DUE,
        /** The debt ends. */
        DEBT_ENDS,
        /** The pledgee must answer a request for release. */
        RELEASE_DUE,
        /** A pledged vintage loses its use, and is then worth nothing. */
        VINTAGE_ENDS,
        /** Suit over an objection must be proved. */
        SUIT_DUE
    }
}
