package io.carbonregistry.client.citations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.AttestedMonth;
import io.carbonregistry.supervision.CitedMonth;
import java.util.List;

/**
 * The months that rest on something.
 *
 * @param of on what
 * @param months by facility, month and version
 * @param block as of the end of this block
 */
public record CitationSheet(String of, List<Line> months, long block) {

    public CitationSheet {
        months = List.copyOf(months);
    }

    /** As what a month cites it. */
    public enum Part {
        /** A laboratory whose reports its values rest on. */
        LABORATORY,
        /** Who compiled it. */
        COMPILER,
        /** Who calibrated a meter that it was read from, for a day of the month. */
        CALIBRATION,
        /** A meter that it was read from. */
        METER,
        /** A published factor that is registered of its facility. */
        FACTOR
    }

    /**
     * One version of a month.
     *
     * @param entity whose
     * @param month which
     * @param part as what it cites it
     * @param current whether no other version has taken its place
     * @param status how far the review of the month is
     */
    public record Line(AccountId entity, CitedMonth month, Part part, boolean current, AttestedMonth.Status status) {}
}
