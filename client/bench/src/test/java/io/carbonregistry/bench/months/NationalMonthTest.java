package io.carbonregistry.bench.months;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.guidelines.Assessing;
import io.carbonregistry.guidelines.Assessment;
import io.carbonregistry.guidelines.FacilityMonth;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.ReportedValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The mixture is the country's, and its typical months are right ones. */
class NationalMonthTest {

    private final NationalMonth usual = NationalMonth.usual();

    @Test
    void isAsLargeAsTheCountry() {
        assertEquals(12_100, usual.bundles());
        Map<String, Integer> entities = new TreeMap<>();
        usual.kinds().forEach(kind -> entities.put(kind.sector(), kind.entities()));
        assertEquals(Map.of("ALUMINIUM", 97, "CEMENT", 962, "POWER", 2_087, "STEEL", 232), entities);
    }

    @Test
    void keepsItsMixtureWhenItIsSmaller() {
        NationalMonth small = usual.of(121);
        assertEquals(121, small.bundles(), 3);
        assertEquals(55, small.kinds().get(0).bundles());
        assertEquals(21, small.kinds().get(0).entities());
        assertTrue(usual.of(1).kinds().stream().allMatch(kind -> kind.bundles() == 1));
    }

    @Test
    void noTypicalMonthHasAFault() {
        Map<String, Guideline> guidelines =
                usual.guidelines().stream().collect(Collectors.toMap(Guideline::version, one -> one));
        for (TypicalMonth kind : usual.kinds()) {
            Guideline guideline = guidelines.get(kind.guideline());
            List<ReportedValue> values = kind.reported().stream()
                    .map(value -> new ReportedValue(
                            value.figure().parameter(),
                            value.material(),
                            value.value(),
                            guideline
                                    .parameter(value.figure().parameter())
                                    .orElseThrow()
                                    .unitFor(value.material().flatMap(guideline::material)),
                            Optional.empty()))
                    .toList();
            List<FacilityMonth.Registered> registered = kind.known().stream()
                    .map(one -> new FacilityMonth.Registered(one.figure().parameter(), one.material(), one.value()))
                    .toList();
            Assessment assessment = Assessing.of(
                            guideline, new FacilityMonth(kind.kind(), Plant.MONTH, values, registered))
                    .orElseThrow();
            assertEquals(List.of(), assessment.faults(), kind::kind);
        }
    }
}
