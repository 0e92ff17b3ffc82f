package io.carbonregistry.supervision;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.ReportingMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One version of a facility's month, as a finding cites it.
 *
 * @param facility which
 * @param month which
 * @param version its number, counted from 1
 */
public record CitedMonth(FacilityId facility, ReportingMonth month, int version) implements Text {

    private static final Pattern FORM = Pattern.compile("([^/]+)/([^/]+)/([1-9][0-9]{0,3})");

    /** Reads {@code facility/yyyy-MM/version}. */
    public static CitedMonth parse(String text) {
        Matcher matcher = FORM.matcher(text);
        Text.require(matcher.matches(), "month", text, "FACILITY/YYYY-MM/VERSION");
        return new CitedMonth(
                new FacilityId(matcher.group(1)),
                ReportingMonth.parse(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
    }

    /** The version that it cites. */
    public static CitedMonth of(MonthVersion version) {
        return new CitedMonth(version.facility(), version.month(), version.number());
    }

    /** As a version of what a company attests. */
    MonthVersion of(AccountId entity) {
        return new MonthVersion(entity, facility, month, version);
    }

    @Override
    public String toString() {
        return facility + "/" + month + "/" + version;
    }
}
