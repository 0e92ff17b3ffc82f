package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.facilities.OwnedFacilities;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.ReportingMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks for companies' months of a year to be closed: from then on they change by restatement alone. Months that are missing or not
 * accepted are named by the decision, each with its reason. Each line is decided over its predecessors; a refused one contributes
 * nothing and is named in the fact; at least one must pass. All companies together have at most 500 facilities.
 *
 * @param year which
 * @param lines the companies
 * @param legalBasis the decision
 */
public record LockYear(ActId id, int year, List<Line> lines, String legalBasis) implements Request<YearLocked> {

    private static final int DECEMBER = 12;
    /** So many that a peer reads and decides them in a fraction of its time. */
    static final int MOST_FACILITIES = 500;

    public LockYear {
        new ReportingMonth(year, DECEMBER);
        lines = Batch.checked("lines", lines, Batch.OF_OFFICE);
        Text.requireLegalBasis(legalBasis);
    }

    /**
     * One company.
     *
     * @param account its account
     * @param open the months that are missing or not accepted
     */
    public record Line(AccountId account, List<OpenMonth> open) {

        public Line {
            open = List.copyOf(open);
        }
    }

    /**
     * A month that a year is locked without.
     *
     * @param facility whose
     * @param month which
     * @param because why
     */
    public record OpenMonth(FacilityId facility, ReportingMonth month, Grounds because) {}

    private Stream<AccountId> accounts() {
        return lines.stream().map(Line::account);
    }

    @Override
    public Keys reads() {
        return Keys.none()
                .alsoNeeded(accounts().map(AccountStanding::key).toList())
                .maybe(accounts().map(account -> EntityYear.key(year, account)).toList())
                .maybe(accounts().map(OwnedFacilities::key).toList());
    }

    @Override
    public Keys readsThen(States first) {
        List<YearsMonths> years = accounts()
                .distinct()
                .map(account -> new YearsMonths(year, account, first))
                .toList();
        requireFew(years.stream().mapToLong(YearsMonths::size).sum());
        return Keys.all(years.stream().map(YearsMonths::reads).toList());
    }

    /** Each facility is twelve states to read, and a peer gives an act seconds. */
    private static void requireFew(long facilities) {
        if (facilities > MOST_FACILITIES) {
            throw RefusedException.because(Reason.TOO_MANY, "facilities", MOST_FACILITIES, facilities);
        }
    }

    /** The rules in their order of precedence; those of lines stand in {@link Locking}. */
    @Override
    public Decision<YearLocked> decide(States states, Circumstances now, Rules rules) {
        ReportingMonth december = new ReportingMonth(year, DECEMBER);
        Locking locking = new Locking(year, states, now);
        lines.forEach(line -> locking.decide(line, rules));
        rules.require(december.hasEndedOn(now.day()), Reason.WRONG_STATE, year, "running", "a year that is over");
        locking.requireAny(rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new YearLocked(now.act(), year, locking.passed(), locking.refused(), legalBasis, now.day()))
                .with(locking.changes());
    }
}
