package io.carbonregistry.guidelines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.units.ReportingMonth;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the guidelines, as a person reads them. */
class GuidelineFilesTest {

    static List<Path> files() {
        return Published.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsOneVersionUnderItsName(Path file) {
        Guideline guideline = Published.read(file);
        assertEquals(file.getFileName().toString(), guideline.version() + ".json");
        assertEquals(guideline, Published.RECORDS.read(Guideline.class, Published.RECORDS.bytes(guideline)));
    }

    @Test
    void everySectorHasOneVersionForEveryMonth() {
        List<Guideline> all = Published.all();
        TreeSet<String> sectors =
                new TreeSet<>(all.stream().map(Guideline::sector).toList());
        assertEquals(new TreeSet<>(List.of("ALUMINIUM", "CEMENT", "POWER", "STEEL")), sectors);
        ReportingMonth last = new ReportingMonth(2027, 12);
        for (ReportingMonth month = new ReportingMonth(2024, 1); month.compareTo(last) <= 0; month = month.plus(1)) {
            ReportingMonth one = month;
            assertEquals(
                    sectors.size(),
                    all.stream().filter(any -> any.holdsFor(one)).count(),
                    month::toString);
        }
        assertTrue(Published.of("POWER", new ReportingMonth(2025, 12)).version().startsWith("POWER-2022"));
        assertTrue(Published.of("POWER", new ReportingMonth(2026, 1)).version().contains("V04-2026"));
    }

    /** Whatever a default is for, its decimals are no more than the parameter's. */
    @ParameterizedTest
    @MethodSource("files")
    void defaultsHaveTheDecimalsOfTheirParameters(Path file) {
        Guideline guideline = Published.read(file);
        for (Material material : guideline.materials()) {
            for (Material.Default one : material.defaults()) {
                int decimals =
                        guideline.parameter(one.parameter()).orElseThrow().decimals();
                assertTrue(
                        one.value().scale() <= decimals,
                        () -> material.code() + " " + one.parameter() + " " + one.value());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"fuel\":\"FC\"             ; \"fuel\":\"NO\"             ; parameter",
                "\"materials\":[\"anthracite\"; \"materials\":[\"nothing\"  ; material",
                "\"items\":[\"FUEL\",         ; \"items\":[\"NOTHING\",    ; item",
                "\"indicators\":[\"INTENSITY\"; \"indicators\":[\"NO\"     ; indicator",
                "\"groups\":[\"CLINKER\"],\"name\":{\"code\":\"Q\" ; \"groups\":[\"NO\"],\"name\":{\"code\":\"Q\" ; group",
                "\"sources\":[\"BATCH_TEST\"  ; \"sources\":[\"NO\"        ; source",
                "\"evidence\":[\"TEST_REPORT\"; \"evidence\":[\"NO\"       ; evidence",
                "{\"code\":\"lignite\"        ; {\"code\":\"bituminous\"   ; material",
                "\"statements\":[\"LINE_STATUS; \"statements\":[\"NO       ; name"
            })
    void aCodeThatNoTableHasIsRefused(String right, String wrong, String what) {
        String json = new String(Published.RECORDS.bytes(Published.of("CEMENT", Published.MARCH_2025)), UTF_8);
        assertTrue(json.contains(right), json);
        byte[] broken = json.replace(right, wrong).getBytes(UTF_8);
        RefusedException refused =
                assertThrows(RefusedException.class, () -> Published.RECORDS.read(Guideline.class, broken));
        assertEquals(what, refused.refusals().get(0).details().get("what"));
    }
}
