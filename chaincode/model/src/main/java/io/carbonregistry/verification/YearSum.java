package io.carbonregistry.verification;

import io.carbonregistry.attestations.MonthTotals;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.formulas.Emission;
import io.carbonregistry.formulas.Emissions;
import io.carbonregistry.formulas.FigureKey;
import io.carbonregistry.guidelines.FacilityKind.Total;
import io.carbonregistry.verification.CorrectedYear.CorrectedMonth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a year comes to: its months, what the report corrects, and what stands instead of what was not accepted. */
final class YearSum {

    private final SortedMap<FacilityId, BigDecimal> tonnes = new TreeMap<>();
    private final SortedSet<FacilityId> whole = new TreeSet<>();
    private final SortedMap<FacilityId, SortedMap<FigureKey, BigDecimal>> produced = new TreeMap<>();

    /** The months' totals; those of a process within another facility add no tonnes. */
    YearSum months(List<MonthTotals> months) {
        for (MonthTotals month : months) {
            FacilityId facility = month.of().facility();
            add(facility, month.part() == Total.NONE ? none() : month.tonnes());
            if (month.part() == Total.FACILITY) {
                whole.add(facility);
            }
            month.produced().forEach(one -> add(facility, one.figure(), one.amount()));
        }
        return this;
    }

    YearSum corrections(List<CorrectedMonth> corrections) {
        corrections.forEach(one -> add(one.facility(), one.tonnes()));
        return this;
    }

    YearSum adjustments(FacilityId facility, List<Adjustment> adjustments) {
        adjustments.forEach(one ->
                one.figure().ifPresentOrElse(figure -> add(facility, figure, one.by()), () -> add(facility, one.by())));
        return this;
    }

    /** Whole tonnes: of each facility that makes its own whole, and once of all the others together. */
    BigDecimal total() {
        BigDecimal together = Emissions.ofYear(tonnes.entrySet().stream()
                .filter(one -> !whole.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .toList());
        return whole.stream()
                .map(one -> Emissions.ofYear(List.of(tonnes.getOrDefault(one, none()))))
                .reduce(together, BigDecimal::add);
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
