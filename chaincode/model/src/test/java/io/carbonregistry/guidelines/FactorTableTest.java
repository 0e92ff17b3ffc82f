package io.carbonregistry.guidelines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Factors of the grid and of heat, as they are published. */
class FactorTableTest {

    private static final Path FOLDER = Path.of("../../client/src/main/resources/io/carbonregistry/client/factors");
    private static final Records RECORDS = Records.strict(Types.of(List.of(FactorTable.class)));

    @ParameterizedTest
    @CsvSource({
        "GRID-2023, ETS,       2020-12, 0.6101",
        "GRID-2023, ETS,       2021-01, 0.5810",
        "GRID-2023, ETS,       2022-12, 0.5703",
        "GRID-2023, ETS,       2023-01, ",
        "GRID-2023, NATION,    2023-06, 0.5306",
        "GRID-2023, SOUTHWEST, 2021-06, 0.2113",
        "GRID-2023, MOON,      2023-06, ",
        "HEAT-2025, HEAT,      2020-12, ",
        "HEAT-2025, HEAT,      2026-03, 0.11"
    })
    void holdsForItsMonths(String table, String item, String month, BigDecimal factor) throws Exception {
        assertEquals(Optional.ofNullable(factor), read(file(table)).find(item, ReportingMonth.parse(month)));
    }

    @Test
    void oneFactorAnItemAndMonth() throws Exception {
        String twice =
                file("GRID-2023").replace("\"from\": \"2022-01\", \"until\": \"2022-12\"", "\"from\": \"2021-12\"");
        RefusedException refused = assertThrows(RefusedException.class, () -> read(twice));
        assertTrue(refused.getMessage().contains("from 2021-12"), refused::getMessage);
    }

    private static String file(String table) throws Exception {
        return Files.readString(FOLDER.resolve(table + ".json"));
    }

    private static FactorTable read(String json) {
        return RECORDS.read(FactorTable.class, json.getBytes(UTF_8));
    }
}
