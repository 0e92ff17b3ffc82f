package io.carbonregistry.registry;

import java.util.List;

/**
 * The registry as it stands.
 *
 * @param registry its day, clock, code and halt
 * @param rules each topic's version in force, and those that are to come
 * @param calendar the years that are announced
 */
public record RegistryDetails(Registry registry, List<RuleBook> rules, List<CalendarYear> calendar) {

    public RegistryDetails {
        rules = List.copyOf(rules);
        calendar = List.copyOf(calendar);
    }
}
