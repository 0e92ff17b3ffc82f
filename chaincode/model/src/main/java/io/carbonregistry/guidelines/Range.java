package io.carbonregistry.guidelines;

import io.carbonregistry.formulas.Limits;
import java.util.List;

/**
 * Between what a parameter is plausible.
 *
 * @param parameter its code
 * @param materials of which materials; none means all, and the facility
 * @param limits a value outside is marked and not refused
 */
public record Range(String parameter, List<String> materials, Limits limits) {

    public Range {
        materials = List.copyOf(materials);
    }

    /** Whether it is of a parameter, of a material or of the facility. */
    public boolean isOf(String code, String material) {
        return parameter.equals(code) && (materials.isEmpty() || materials.contains(material));
    }
}
