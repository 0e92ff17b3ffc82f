package io.carbonregistry.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.kernel.Adcode.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Divisions as GB/T 2260 has them, short and in full. */
class AdcodeTest {

    @ParameterizedTest
    @CsvSource({
        "0, NATION, 0, 0", "42, PROVINCE, 42, 42", "420000, PROVINCE, 42, 42", "4201, CITY, 42, 4201",
        "420100, CITY, 42, 4201", "420102, COUNTY, 42, 4201", "500100, CITY, 50, 5001", "10, PROVINCE, 10, 10"
    })
    void hasALevelAndLiesInLargerDivisions(String code, Level level, String province, String city) {
        Adcode place = new Adcode(code);
        assertEquals(level, place.level());
        assertEquals(Adcode.NATION, place.at(Level.NATION));
        assertEquals(new Adcode(province), place.at(Level.PROVINCE));
        assertEquals(new Adcode(city), place.at(Level.CITY));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 420102, true", "42, 0, false", "42, 4201, true", "420000, 4201, true", "4201, 42, false",
        "420100, 420102, true", "4201, 420100, true", "420102, 420100, false", "4201, 4202, false", "31, 42, false"
    })
    void coversWhatLiesWithin(String one, String other, boolean covers) {
        assertEquals(covers, new Adcode(one).covers(new Adcode(other)));
    }

    @Test
    void aCountyIsThatOfItsLevel() {
        assertEquals(new Adcode("420102"), new Adcode("420102").at(Level.COUNTY));
    }
}
