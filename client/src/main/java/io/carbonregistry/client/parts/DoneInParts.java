package io.carbonregistry.client.parts;

import io.carbonregistry.client.Committed;
import io.carbonregistry.client.NotCommitted;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * What came of an act that was to be done in parts.
 *
 * @param parts those that stand in blocks, in their order
 * @param remaining whole tonnes of the parts that don't, or of which nobody knows
 * @param failure why the first of those doesn't
 */
public record DoneInParts<F extends Fact>(List<Part<F>> parts, long remaining, Optional<NotCommitted> failure) {

    /** A part that is committed, or waits for its second signature. */
    public record Part<F extends Fact>(ActId id, Quantity quantity, Committed<F> committed) {}

    public DoneInParts {
        parts = List.copyOf(parts);
    }
}
