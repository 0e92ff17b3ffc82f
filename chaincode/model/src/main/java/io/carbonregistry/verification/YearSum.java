package io.carbonregistry.verification;

import io.carbonregistry.attestations.MonthTotals;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.formulas.Emission;
import io.carbonregistry.formulas.Emissions;
import io.carbonregistry.formulas.FigureKey;
import io.carbonregistry.verification.AnnualReport.Correction;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a year comes to: its months, what the report corrects, and what stands instead of what was not accepted. */
final class YearSum {

    private final SortedMap<FacilityId, BigDecimal> tonnes = new TreeMap<>();
    private final SortedMap<FacilityId, SortedMap<FigureKey, BigDecimal>> produced = new TreeMap<>();

    /** The months' totals; those of a process within another facility add no tonnes. */
    YearSum months(List<MonthTotals> months) {
        for (MonthTotals month : months) {
            FacilityId facility = month.of().facility();
            add(facility, month.counted() ? month.tonnes() : none());
            month.produced().forEach(one -> add(facility, one.figure(), one.amount()));
        }
        return this;
    }

    YearSum corrections(List<Correction> corrections) {
        corrections.forEach(one -> add(one.facility(), one.tonnes()));
        return this;
    }

    YearSum adjustments(FacilityId facility, List<Adjustment> adjustments) {
        adjustments.forEach(one ->
                one.figure().ifPresentOrElse(figure -> add(facility, figure, one.by()), () -> add(facility, one.by())));
        return this;
    }

    /** Whole tonnes; here alone the sum becomes an integer. */
    BigDecimal total() {
        return Emissions.ofYear(List.copyOf(tonnes.values()));
    }

    /** Whether a year comes to this many whole tonnes. */
    boolean isTotal(long whole) {
        return total().compareTo(BigDecimal.valueOf(whole)) == 0;
    }

    /** What each facility comes to, in the order of the facilities. */
    List<VerifiedFacility> facilities() {
        return tonnes.keySet().stream().map(this::facility).toList();
    }

    private VerifiedFacility facility(FacilityId id) {
        List<VerifiedFacility.Production> figures = produced.getOrDefault(id, new TreeMap<>()).entrySet().stream()
                .map(one -> new VerifiedFacility.Production(one.getKey(), one.getValue()))
                .toList();
        return new VerifiedFacility(id, tonnes.getOrDefault(id, none()), figures);
    }

    private void add(FacilityId facility, BigDecimal more) {
        tonnes.merge(facility, more, BigDecimal::add);
    }

    private void add(FacilityId facility, FigureKey figure, BigDecimal more) {
        produced.computeIfAbsent(facility, unused -> new TreeMap<>()).merge(figure, more, BigDecimal::add);
    }

    private static BigDecimal none() {
        return BigDecimal.ZERO.setScale(Emission.DECIMALS);
    }
}
