package io.carbonregistry.guidelines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.facilities.RegisterFacility;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Plant;
import io.carbonregistry.plans.FilePlan;
import io.carbonregistry.plans.PlannedParameter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every kind of facility of every published guideline can be registered and planned for, whatever its parameters. */
class PlannedByPublishedTest {

    private final Market market = Founding.market();
    private final Plant plant = new Plant(market);

    @Test
    void everyKindOfFacilityIsPlannedFor() {
        Holders.open(market, Plant.STEEL.value());
        Published.all().stream()
                .sorted(Comparator.comparing(Guideline::from))
                .forEach(one -> plant.nation(new PublishGuideline(new ActId("p-" + one.version()), one)));
        List.of(2023, 2024, 2026).forEach(year -> plant.province(Plant.list("list-" + year, year, Plant.STEEL)));
        int planned = 0;
        for (Guideline guideline : Published.all()) {
            for (FacilityKind kind : guideline.facilities()) {
                FacilityId unit = new FacilityId(guideline.version() + "." + kind.code());
                plant.proposed(registered(guideline, kind, unit));
                plant.own(filed(guideline, kind, unit));
                planned++;
            }
        }
        assertEquals(14, planned);
    }

    private static RegisterFacility registered(Guideline guideline, FacilityKind kind, FacilityId unit) {
        return new RegisterFacility(
                new ActId("r-" + unit),
                Plant.STEEL,
                unit,
                kind.name().zh(),
                guideline.version(),
                kind.code(),
                new Adcode("420100"),
                guideline.from(),
                List.of(),
                List.of());
    }

    private static FilePlan filed(Guideline guideline, FacilityKind kind, FacilityId unit) {
        List<PlannedParameter> parameters = Stream.concat(kind.required().stream(), kind.optional().stream())
                .map(code -> guideline.parameter(code).orElseThrow())
                .map(parameter -> planned(guideline, parameter))
                .toList();
        return new FilePlan(
                new ActId("f-" + unit), Plant.STEEL, unit, 1, guideline.version(), guideline.from(), parameters);
    }

    private static PlannedParameter planned(Guideline guideline, Parameter parameter) {
        Optional<String> material = guideline.materials().stream()
                .filter(one -> parameter.isOfMaterials() && guideline.isOf(one.code(), parameter.groups()))
                .map(Material::code)
                .findFirst();
        return new PlannedParameter(
                parameter.code(),
                material,
                parameter.sources().stream().findFirst(),
                "as the guideline has it",
                List.of(),
                "at the facility",
                Optional.empty(),
                PlannedParameter.Frequency.MONTHLY,
                "the highest of the year");
    }
}
