package io.carbonregistry.attestations;

import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.plans.Meter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an attestation confides: the rows of each facility's month. */
public record ConfidedMonths(List<ConfidedMonth> months) {

    /** Bytes for what stands around the months. */
    private static final int FRAME = 64;

    public ConfidedMonths {
        months = List.copyOf(months);
    }

    /** Nothing is confided. */
    public static ConfidedMonths none() {
        return new ConfidedMonths(List.of());
    }

    /**
     * The same in as many parts as acts are needed: each is within what one act takes, in lines and in bytes. A month that is too large by
     * itself stays so.
     */
    public List<ConfidedMonths> parts() {
        List<ConfidedMonths> parts = new ArrayList<>();
        List<ConfidedMonth> part = new ArrayList<>();
        long bytes = 0;
        for (ConfidedMonth month : months) {
            long more = month.bytes();
            boolean full = part.size() == Batch.OF_HOLDER || bytes + more > Confided.MOST_BYTES - FRAME;
            if (full && !part.isEmpty()) {
                parts.add(new ConfidedMonths(part));
                part.clear();
                bytes = 0;
            }
            part.add(month);
            bytes += more;
        }
        if (!part.isEmpty()) {
            parts.add(new ConfidedMonths(part));
        }
        return List.copyOf(parts);
    }

    /** The rows of a version. */
    Optional<ConfidedMonth> of(MonthVersion version) {
        return months.stream().filter(one -> one.month().of().equals(version)).findFirst();
    }

    /** Where the meters stand that values were read from. */
    List<Key<Meter>> meters() {
        return months.stream()
                .flatMap(one -> one.meters().stream()
                        .map(meter -> Meter.key(one.month().of().entity(), meter)))
                .distinct()
                .toList();
    }

    /** The laboratories whose reports values rest on. */
    List<BodyId> laboratories() {
        return months.stream()
                .flatMap(one -> one.laboratories().stream())
                .distinct()
                .toList();
    }

    /** The digests of all files that are evidence. */
    List<Digest> evidence() {
        return months.stream()
                .flatMap(one -> one.evidence().stream())
                .map(EvidenceRow::digest)
                .distinct()
                .toList();
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return months.toString();
    }
}
