package io.carbonregistry.issuance;

import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.UnitClass;
import java.util.Optional;

/**
 * Asks for a class of units to exist: an allowance vintage, or a project and its period.
 *
 * @param unitClass the id of the new class
 * @param kind the kind of unit, such as CEA or CCER
 * @param vintage the compliance year or years of an allowance
 * @param project the project of a reduction
 */
public record DefineUnitClass(
        ActId id, UnitClass unitClass, String kind, Optional<String> vintage, Optional<String> project)
        implements Request<UnitClassDefined> {

    public DefineUnitClass {
        UnitClassDefinition.requireKind(kind);
        vintage.ifPresent(given -> Text.requirePhrase("vintage", given, 32));
        project.ifPresent(given -> Text.requirePhrase("project", given, 128));
    }

    @Override
    public Keys reads() {
        return Keys.none().fresh(UnitClassDefinition.key(unitClass));
    }

    /** No rule of its own: that the id is free is asked of every act. */
    @Override
    public Decision<UnitClassDefined> decide(States states, Circumstances now, Rules rules) {
        rules.end();

        // From here on it must succeed.
        return Decision.of(new UnitClassDefined(now.act(), unitClass, kind, vintage, project, now.day()))
                .writing(
                        UnitClassDefinition.key(unitClass), new UnitClassDefinition(unitClass, kind, vintage, project));
    }
}
