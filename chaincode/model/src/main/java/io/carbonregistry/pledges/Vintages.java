package io.carbonregistry.pledges;

import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Units that are to secure a debt to its last day, and so must have a use until then.
 *
 * @param lines which
 * @param until the last day of the debt
 */
record Vintages(List<PledgeLine> lines, LocalDate until) {

    /** Their definitions and the rules were read. */
    void require(States states, LocalDate day, Rules rules) {
        RuleVersion terms = PledgeCourse.terms(states, day);
        lines.forEach(line -> end(states.get(UnitClassDefinition.key(line.unitClass())), terms)
                .filter(until::isAfter)
                .ifPresent(end -> rules.require(false, Reason.VINTAGE_ENDS, line.unitClass(), end, until)));
    }

    Keys reads() {
        return Keys.none()
                .alsoNeeded(lines.stream()
                        .map(line -> UnitClassDefinition.key(line.unitClass()))
                        .toList());
    }

    /** The last day on which a class has a use, where it has one. */
    static Optional<LocalDate> end(UnitClassDefinition definition, RuleVersion terms) {
        return definition.vintage().flatMap(vintage -> terms.date(Rule.VINTAGE_END, vintage));
    }
}
