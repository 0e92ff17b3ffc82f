package io.carbonregistry.client.supervision;

import io.carbonregistry.guidelines.Guideline;
import java.util.List;

/** What is coal, by the group that guidelines put it into. */
final class Coal {

    private static final List<String> GROUP = List.of("COAL");

    private Coal() {}

    static boolean is(Reported one) {
        Guideline guideline = one.month().guideline();
        return one.material()
                .filter(material -> guideline.isOf(material, GROUP))
                .isPresent();
    }
}
