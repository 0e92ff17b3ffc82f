package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.AttestedMonth;
import io.carbonregistry.attestations.MonthTotals;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.facilities.OwnedFacilities;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.verification.CorrectedYear.CorrectedMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Asks what a company's year comes to as it stands: by the versions of its months that count, what its report corrects, and what was not
 * accepted. It is what the company may report and the body may sign; where a report cites other versions, it must be reported anew.
 *
 * @param year which
 * @param account the company's account
 */
@Confided
public record GetYear(int year, AccountId account) implements Query<YearFigures> {

    private static final int MONTHS_OF_A_YEAR = 12;

    @Override
    public Optional<Actor> subject() {
        return Optional.of(account.actor());
    }

    @Override
    public OptionalInt period() {
        return OptionalInt.of(year);
    }

    @Override
    public YearFigures answer(Ledger ledger, Caller caller) {
        List<MonthVersion> months = current(ledger);
        List<MonthTotals> totals = ledger.findAll(
                MonthTotals.class, months.stream().map(MonthTotals::key).toList());
        List<CorrectedMonth> corrections = ledger.find(AnnualReport.key(year, account))
                .flatMap(report -> ledger.find(report.corrected()))
                .map(CorrectedYear::months)
                .orElse(List.of());
        YearSum sum = new YearSum().months(totals).corrections(corrections);
        long reported = sum.total().longValueExact();
        ledger.find(Assignment.key(year, account)).stream()
                .flatMap(one -> one.findings().numbers().stream())
                .forEach(number -> sum.adjustments(
                        ledger.get(NonConformity.key(year, account, number)).facility(),
                        ledger.get(Remarks.key(year, account, number)).adjustments()));
        return new YearFigures(reported, sum.total().longValueExact(), corrections, months, sum.facilities());
    }

    private List<MonthVersion> current(Ledger ledger) {
        List<Key<AttestedMonth>> heads = ledger.find(OwnedFacilities.key(account)).stream()
                .flatMap(owned -> owned.facilities().stream())
                .flatMap(facility -> IntStream.rangeClosed(1, MONTHS_OF_A_YEAR)
                        .mapToObj(month -> AttestedMonth.key(facility, new ReportingMonth(year, month))))
                .toList();
        return ledger.findAll(AttestedMonth.class, heads).stream()
                .map(AttestedMonth::current)
                .toList();
    }
}
