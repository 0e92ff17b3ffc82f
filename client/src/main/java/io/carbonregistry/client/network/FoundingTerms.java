package io.carbonregistry.client.network;

import io.carbonregistry.access.Routes;
import io.carbonregistry.registry.CalendarYear;
import io.carbonregistry.registry.FoundingRules;
import java.util.List;

/**
 * The rules and the calendar that a registry begins with.
 *
 * @param rules the first version of every topic
 * @param calendar the working days that are announced
 */
public record FoundingTerms(List<FoundingRules> rules, List<CalendarYear> calendar) {

    public FoundingTerms {
        rules = List.copyOf(rules);
        calendar = List.copyOf(calendar);
    }

    /** The usual ones, with the legal basis of each. */
    public static FoundingTerms usual() {
        return parse(Market.resource("founding.json"));
    }

    /**
     * Reads others.
     *
     * @throws io.carbonregistry.kernel.RefusedException as malformed, naming the member
     */
    public static FoundingTerms parse(byte[] json) {
        return Routes.records().read(FoundingTerms.class, json);
    }
}
