package io.carbonregistry.guidelines;

import io.carbonregistry.kernel.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A fuel, raw material or product that a guideline accounts for.
 *
 * @param name its code and names
 * @param unit in which it is counted: {@code t} or {@code 10^4 Nm3}
 * @param groups what it counts as
 * @param defaults its values where nothing is measured
 * @param fixed the codes of parameters whose default is the only value that counts
 */
public record Material(Name name, String unit, List<String> groups, List<Default> defaults, List<String> fixed) {

    public Material {
        Text.requirePhrase("unit", unit, 16);
        groups = List.copyOf(groups);
        defaults = List.copyOf(defaults);
        fixed = List.copyOf(fixed);
    }

    /** A parameter's default for this material. */
    public record Default(String parameter, BigDecimal value) {}

    /** Its code. */
    public String code() {
        return name.code();
    }

    Optional<BigDecimal> defaultOf(String parameter) {
        return defaults.stream()
                .filter(one -> one.parameter().equals(parameter))
                .map(Default::value)
                .findFirst();
    }
}
