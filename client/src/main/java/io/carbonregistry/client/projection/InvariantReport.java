package io.carbonregistry.client.projection;

import io.carbonregistry.audit.Violation;
import java.util.List;

/**
 * Whether what is always true holds.
 *
 * @param states how many states were looked at
 * @param violations what is broken; nothing, if all is well
 * @param block the last block that was looked at
 */
public record InvariantReport(long states, List<Violation> violations, long block) {

    public InvariantReport {
        violations = List.copyOf(violations);
    }
}
