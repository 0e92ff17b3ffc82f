package io.carbonregistry.client.months;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.attestations.Attestation;
import io.carbonregistry.attestations.Flag;
import io.carbonregistry.attestations.MonthTotals;
import io.carbonregistry.attestations.MonthValues;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.client.months.Attested.Year;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.formulas.Emission;
import io.carbonregistry.formulas.Emissions;
import io.carbonregistry.units.ReportingMonth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the chaincode makes of months that were computed by hand, to the last digit. */
@Tag("network")
@ExtendWith(Attested.class)
class VectorsTest {

    private final Works works;
    private final Year year;
    private final Kept kept;

    VectorsTest(Year year) {
        this.year = year;
        this.works = year.works();
        this.kept = Kept.of(works.market().clerk());
    }

    @Test
    void everyMonthComesToItsCent() {
        assertEquals(List.of(), year.fact().refused());
        for (Vector vector : Vector.all()) {
            MonthValues stored = works.values(vector.facility(), vector.reportingMonth());
            assertEquals(table(vector.items()), items(stored), vector::toString);
            assertEquals(vector.total(), stored.emissions().total().toPlainString(), vector::toString);
            assertEquals(
                    vector.total(),
                    totals(vector, vector.reportingMonth()).tonnes().toPlainString(),
                    vector::toString);
            assertEquals(table(vector.computed()), computed(stored), vector::toString);
            assertEquals(vector.flags(), flags(vector), vector::toString);
        }
    }

    /** Twelve times 454.65 is 5,455.80; twelve months made whole each would be 5,460. */
    @Test
    void aYearIsMadeWholeOnce() {
        List<BigDecimal> months = Attested.months(Vector.GAS)
                .map(month -> totals(Vector.GAS, month).tonnes())
                .toList();
        assertEquals(12, months.size());
        assertEquals("5456", Emissions.ofYear(months).toPlainString());
        BigDecimal oftenWhole = months.stream()
                .map(month -> month.setScale(0, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals("5460", oftenWhole.toPlainString());
    }

    private MonthTotals totals(Vector vector, ReportingMonth month) {
        FacilityId facility = new FacilityId(vector.facility());
        return kept.get(MonthTotals.key(new MonthVersion(Works.ACCOUNT, facility, month, 1)));
    }

    private String flags(Vector vector) {
        return attested(vector).flags().stream()
                .filter(flag -> flag.kind() != Flag.Kind.LATE)
                .map(flag ->
                        flag.kind() + flag.figure().map(figure -> " " + figure).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private Attestation attested(Vector vector) {
        return year.fact().attested().stream()
                .filter(one -> one.of().facility().toString().equals(vector.facility()))
                .filter(one -> one.of().month().equals(vector.reportingMonth()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> table(String text) {
        return Arrays.stream(text.split(" "))
                .map(entry -> entry.split("=", -1))
                .collect(Collectors.toMap(entry -> entry[0], entry -> entry[1], (one, other) -> other, TreeMap::new));
    }

    private static Map<String, String> items(MonthValues stored) {
        Map<String, String> items = new TreeMap<>();
        for (Emission one : stored.emissions().items()) {
            String material = one.material().isEmpty() ? "" : "/" + one.material();
            items.put(one.item() + material, one.tonnes().toPlainString());
        }
        return items;
    }

    private static Map<String, String> computed(MonthValues stored) {
        Map<String, String> computed = new TreeMap<>();
        stored.computed()
                .forEach(one -> computed.put(one.indicator(), one.value().toPlainString()));
        return computed;
    }
}
