package io.carbonregistry.client.demo.story;

import static io.carbonregistry.client.demo.story.Somebody.WANG;

import io.carbonregistry.access.Routes;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.attestations.EvidenceFolder;
import io.carbonregistry.client.attestations.Grounding;
import io.carbonregistry.client.attestations.MonthBundle;
import io.carbonregistry.client.attestations.Preparation;
import io.carbonregistry.client.attestations.Preparing;
import io.carbonregistry.client.demo.TemporaryFolder;
import io.carbonregistry.client.sheets.Column;
import io.carbonregistry.client.sheets.SheetText;
import io.carbonregistry.client.sheets.Template;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.facilities.RegisterFacility;
import io.carbonregistry.facilities.RegisteredFigure;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.plans.FilePlan;
import io.carbonregistry.plans.GetPlan;
import io.carbonregistry.plans.Plan;
import io.carbonregistry.plans.PlannedParameter;
import io.carbonregistry.units.ReportingMonth;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The generating unit of the story.
 *
 * @param guideline it reports by
 */
record PowerUnit(Guideline guideline) {

    static final FacilityId UNIT = new FacilityId("unit-1");

    private static final ReportingMonth JANUARY = new ReportingMonth(2026, 1);
    private static final Optional<String> COAL = Optional.of("bituminous");
    private static final Map<String, String> VALUES =
            Map.of("A", "210345.67", "C", "20.908", "M", "500000.000", "O", "650.00");
    private static final Map<String, String> SOURCES =
            Map.of("A", "FURNACE_SCALE", "C", "DAILY_TEST", "M", "DIRECT_METER", "O", "STATISTICS");

    PowerUnit() {
        this(read());
    }

    private static Guideline read() {
        String file = "guidelines/CETS-AG-01.01-V04-2026.json";
        try (InputStream in = Objects.requireNonNull(Registry.class.getResourceAsStream(file))) {
            return Routes.records().read(Guideline.class, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RegisterFacility registered(ActId id) {
        RegisteredFigure oxidation =
                new RegisteredFigure("E", COAL, JANUARY, new BigDecimal("98.75"), Optional.empty());
        return new RegisterFacility(
                id,
                Goods.POWER,
                UNIT,
                "Unit 1",
                guideline.version(),
                "CONDENSING_UNIT",
                new Adcode("420100"),
                JANUARY,
                List.of(),
                List.of(oxidation));
    }

    FilePlan planned(ActId id) {
        List<PlannedParameter> parameters =
                VALUES.keySet().stream().sorted().map(PowerUnit::planned).toList();
        return new FilePlan(id, Goods.POWER, UNIT, 1, guideline.version(), JANUARY, parameters);
    }

    private static PlannedParameter planned(String parameter) {
        return new PlannedParameter(
                parameter,
                List.of("A", "C").contains(parameter) ? COAL : Optional.empty(),
                Optional.ofNullable(SOURCES.get(parameter)),
                "by the plan's method",
                List.of(),
                "boiler house",
                Optional.empty(),
                PlannedParameter.Frequency.DAILY,
                "the highest of the month");
    }

    /** January, prepared of a data sheet and a file for each kind of evidence. */
    MonthBundle january(Scene scene) {
        Registry registry = scene.as(WANG);
        Plan plan = registry.query(new GetPlan(UNIT, JANUARY.year(), 1));
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            List<Map<Column, String>> rows = new ArrayList<>();
            for (Map<Column, String> row :
                    Template.of(guideline, guideline.facility("CONDENSING_UNIT").orElseThrow(), UNIT, plan)) {
                rows.add(filled(row, folder.path()));
            }
            Path sheet = Files.writeString(folder.path().resolve("january.csv"), SheetText.csv(rows));
            Preparation preparation = new Preparation(
                    JANUARY,
                    1,
                    "Wuhan Power",
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of(sheet),
                    new EvidenceFolder(folder.path()));
            return Preparing.of(preparation, new Grounding(registry)).bundle().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Column, String> filled(Map<Column, String> row, Path folder) throws IOException {
        Map<Column, String> filled = new EnumMap<>(row);
        String parameter = row.getOrDefault(Column.PARAMETER, "");
        filled.put(Column.VALUE, VALUES.getOrDefault(parameter, ""));
        List<String> cited = new ArrayList<>();
        for (String kind : row.getOrDefault(Column.EVIDENCE, "").split("=;? ?", -1)) {
            if (!kind.isEmpty()) {
                String name = parameter + "-" + kind + ".txt";
                Files.writeString(folder.resolve(name), "The " + kind + " of " + parameter);
                cited.add(kind + "=" + name);
            }
        }
        filled.put(Column.EVIDENCE, String.join("; ", cited));
        return filled;
    }
}
