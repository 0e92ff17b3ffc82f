package io.carbonregistry.guidelines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A sector that nobody has written code for: a furnace that burns gas and carbonates. */
class NewSectorTest {

    private static final String GLASS = """
            {"version": "GLASS-1", "sector": "FLAT_GLASS", "from": "2025-01", "legalBasis": "a notice",
             "names": [{"code": "FUEL", "en": "fuel", "zh": "燃料"}, {"code": "BATCH", "en": "batch", "zh": "配料"}],
             "parameters": [
              {"name": {"code": "FC", "en": "fuel", "zh": "燃料"}, "unit": "{u}", "decimals": 2, "groups": ["GAS"],
               "use": "ACTIVITY", "origin": "MEASURED", "traits": [], "sources": [], "evidence": []},
              {"name": {"code": "NCV", "en": "heat", "zh": "热值"}, "unit": "GJ/{u}", "decimals": 3, "groups": ["GAS"],
               "use": "FACTOR", "origin": "DEFAULT", "traits": [], "sources": [], "evidence": []},
              {"name": {"code": "CC", "en": "carbon", "zh": "含碳量"}, "unit": "tC/GJ", "decimals": 5, "groups": ["GAS"],
               "use": "FACTOR", "origin": "DEFAULT", "traits": [], "sources": [], "evidence": []},
              {"name": {"code": "RAW", "en": "carbonates", "zh": "碳酸盐"}, "unit": "t", "decimals": 2, "groups": ["RAW"],
               "use": "ACTIVITY", "origin": "MEASURED", "traits": [], "sources": [], "evidence": []},
              {"name": {"code": "EF", "en": "factor", "zh": "因子"}, "unit": "tCO2/t", "decimals": 3, "groups": ["RAW"],
               "use": "FACTOR", "origin": "DEFAULT", "traits": [], "sources": [], "evidence": []}],
             "materials": [
              {"name": {"code": "gas", "en": "gas", "zh": "天然气"}, "unit": "10^4 Nm3", "groups": ["GAS"], "fixed": [],
               "defaults": [{"parameter": "NCV", "value": "389.310"}, {"parameter": "CC", "value": "0.01532"}]},
              {"name": {"code": "soda", "en": "soda ash", "zh": "纯碱"}, "unit": "t", "groups": ["RAW"], "fixed": [],
               "defaults": [{"parameter": "EF", "value": "0.415"}]}],
             "items": [
              {"@type": "Combustion", "code": "FUEL", "deducted": false, "groups": [], "fuel": "FC",
               "netCalorificValue": "NCV", "carbonPerHeat": "CC"},
              {"@type": "MassEmission", "code": "BATCH", "deducted": false, "groups": [], "mass": "RAW", "factor": "EF"}],
             "indicators": [], "ranges": [], "meters": [],
             "facilities": [
              {"name": {"code": "FURNACE", "en": "furnace", "zh": "窑炉"}, "total": "COMPANY", "required": ["FC", "RAW"],
               "optional": [], "items": ["FUEL", "BATCH"], "indicators": [], "efficiencies": [], "statements": []}]}
            """;

    @Test
    void isAFileAndNoCode() {
        Guideline guideline = Published.RECORDS.read(Guideline.class, GLASS.getBytes(UTF_8));
        Told month = Published.assess(
                guideline,
                Published.month(guideline, "FURNACE", Published.MARCH_2025, "FC/gas=350.00 RAW/soda=1000.00"));
        assertEquals(List.of(), month.faults());
        assertEquals(Map.of("FUEL/gas", "7654.09", "BATCH/soda", "415.00"), month.items());
        assertEquals("8069.09", month.total());
    }
}
