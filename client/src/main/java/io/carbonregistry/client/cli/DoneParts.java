package io.carbonregistry.client.cli;

import io.carbonregistry.client.parts.DoneInParts;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.units.Quantity;
import java.util.List;

/**
 * What came of an act that was done in parts.
 *
 * @param parts those that stand in blocks
 * @param remaining tonnes of those that don't
 */
record DoneParts(List<Part> parts, long remaining) {

    /** A part, and where it stands. */
    record Part(ActId id, Quantity quantity, String transaction, long block) {}

    DoneParts {
        parts = List.copyOf(parts);
    }

    static DoneParts of(DoneInParts<?> done) {
        return new DoneParts(
                done.parts().stream()
                        .map(part -> new Part(
                                part.id(),
                                part.quantity(),
                                part.committed().transaction(),
                                part.committed().block()))
                        .toList(),
                done.remaining());
    }
}
