package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.facilities.OwnedFacilities;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.verification.AnnualReport.Correction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reports a year: the sum of its attested months, and what is corrected of it (Order 19 art. 25). Once the verifier has signed, a
 * report is not changed.
 *
 * @param account the company's account
 * @param year which
 * @param tonnes whole tonnes of CO2 equivalent
 * @param months the exact versions that it is the sum of
 * @param corrections where it differs, each with its reason; a month that was never attested has one
 * @param published commitment to by how much it differs; empty where it doesn't
 * @param corrected by how much it differs
 */
public record ReportYear(
        ActId id,
        AccountId account,
        int year,
        long tonnes,
        List<MonthVersion> months,
        List<Correction> corrections,
        Optional<Commitment> published,
        @Confided ConfidedCorrections corrected)
        implements Request<YearReported> {

    public ReportYear {
        EntityYear.requireYear(year);
        Text.require(0 <= tonnes && tonnes <= Whole.MAX, "tonnes", Long.toString(tonnes), "none or more");
        months = List.copyOf(months);
        corrections = List.copyOf(corrections);
        new CitedMonths(year, account, months);
        Text.require(
                published.isEmpty() == corrections.isEmpty(),
                "published",
                corrections.size() + " corrections",
                "what is confided of corrections, if any");
        if (corrections.size() > Batch.OF_HOLDER) {
            throw RefusedException.because(Reason.TOO_MANY, "corrections", Batch.OF_HOLDER, corrections.size());
        }
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), Terms.key())
                .maybe(
                        EntityYear.key(year, account),
                        OwnedFacilities.key(account),
                        AnnualReport.key(year, account),
                        Assignment.key(year, account))
                .and(cited().reads())
                .and(boundary().reads());
    }

    @Override
    public Keys readsThen(States first) {
        return boundary().readsThen(first);
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<YearReported> decide(States states, Circumstances now, Rules rules) {
        AccountStanding standing = states.get(AccountStanding.key(account));
        rules.require(standing.exists(), Reason.ACCOUNT_NOT_OPEN, account, standing.standing());
        EntityYear.requireListed(states, year, account, rules);
        rules.require(now.day().getYear() > year, Reason.TIME_ORDER, "the report", year + "-12-31", now.day());
        states.find(Assignment.key(year, account)).ifPresent(one -> requireUnsigned(one, now.day(), rules));
        boundary().require(states, rules);
        cited().requireCurrent(states, rules);
        corrected.require(published, corrections, AnnualReport.key(year, account), rules);
        YearSum sum = new YearSum().months(cited().totals(states)).corrections(corrected.months());
        rules.require(sum.isTotal(tonnes), Reason.TOTAL_DIFFERS, account, year);
        AnnualReport report = report(states, now);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new YearReported(
                        now.act(),
                        account,
                        year,
                        report.version(),
                        tonnes,
                        months,
                        corrections,
                        published,
                        report.late(),
                        now.day()))
                .writing(AnnualReport.key(year, account), report)
                .with(confided(report));
    }

    private Changes confided(AnnualReport report) {
        return corrected
                .corrected()
                .map(given -> Changes.none().put(report.corrected(), given))
                .orElseGet(Changes::none);
    }

    private static void requireUnsigned(Assignment assignment, LocalDate day, Rules rules) {
        Told.requireNot(assignment, day, rules);
        rules.require(
                assignment.stage() != Assignment.Stage.REVIEWED,
                Reason.WRONG_STATE,
                Assignment.key(assignment.year(), assignment.account()),
                assignment.stage(),
                "a verification that is not signed");
    }

    private AnnualReport report(States states, Circumstances now) {
        int before = states.find(AnnualReport.key(year, account))
                .map(AnnualReport::version)
                .orElse(0);
        return new AnnualReport(
                year,
                account,
                before + 1,
                tonnes,
                months,
                corrections,
                published,
                cited().compilers(states),
                cited().isLate(states) || lacksMonths() || now.day().isAfter(due(states, now.day())),
                now.act(),
                now.day());
    }

    private boolean lacksMonths() {
        return corrections.stream()
                .map(one -> new CitedMonths.Place(one.facility(), one.month()))
                .anyMatch(place -> !cited().places().contains(place));
    }

    private LocalDate due(States states, LocalDate day) {
        return LocalDate.parse(year + 1 + "-" + Terms.on(states, day).text(Rule.REPORT_DUE));
    }

    private CitedMonths cited() {
        return new CitedMonths(year, account, months);
    }

    private Boundary boundary() {
        return new Boundary(year, account, months, corrections);
    }
}
