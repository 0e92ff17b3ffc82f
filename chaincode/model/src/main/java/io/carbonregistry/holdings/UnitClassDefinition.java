package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleVersion;
import io.carbonregistry.units.UnitClass;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a unit class is.
 *
 * @param unitClass its id
 * @param kind the kind of unit, such as CEA (allowance), CCER (voluntary reduction), or another market's
 * @param vintage the compliance year or years of an allowance
 * @param project the project of a reduction
 */
public record UnitClassDefinition(UnitClass unitClass, String kind, Optional<String> vintage, Optional<String> project)
        implements State {

    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z0-9_]{0,15}");

    public UnitClassDefinition {
        requireKind(kind);
    }

    /** Refuses a text that is no kind of unit. */
    public static void requireKind(String kind) {
        Text.require(KIND.matcher(kind).matches(), "kind of unit", kind, "1 to 16 of A-Z 0-9 _, a letter first");
    }

    /** Where it stands. */
    public static Key<UnitClassDefinition> key(UnitClass unitClass) {
        return Key.of(UnitClassDefinition.class, "class", unitClass);
    }

    /** Whether an account of that type may hold it under the rules. */
    public boolean mayBeHeldBy(AccountType type, RuleVersion holdings) {
        return holdings.lists(Rule.MAY_HOLD, type.name(), kind);
    }
}
