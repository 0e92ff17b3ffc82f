package io.carbonregistry.guidelines;

import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.ReportingMonth;

/** The rule that a guideline which is cited is the one that holds. */
public final class Editions {

    private Editions() {}

    /** What is read of a sector's book, once the guideline of this version is known. */
    public static Keys reads(String version, States first) {
        return first.find(Guideline.key(version))
                .map(cited -> Keys.needed(GuidelineBook.key(cited.sector())))
                .orElse(Keys.none());
    }

    /** Of the sector, and holding for the month; the sector's book must have been read. */
    public static void requireInForce(
            Guideline cited, String sector, ReportingMonth month, States states, Rules rules) {
        boolean holds = cited.sector().equals(sector)
                && states.get(GuidelineBook.key(cited.sector())).holds(cited.version(), month);
        rules.require(holds, Reason.GUIDELINE_NOT_IN_FORCE, cited.version(), sector, month);
    }
}
