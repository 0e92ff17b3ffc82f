package io.carbonregistry.attestations;

import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.plans.Meter;
import java.util.List;
import java.util.Optional;

/** What an attestation confides: the rows of each facility's month. */
public record ConfidedMonths(List<ConfidedMonth> months) {

    public ConfidedMonths {
        months = List.copyOf(months);
    }

    /** Nothing is confided. */
    public static ConfidedMonths none() {
        return new ConfidedMonths(List.of());
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
}
