package io.carbonregistry.attestations;

import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.plans.MeterId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The meters that values were read from. */
    List<MeterId> meters() {
        return parameters()
                .flatMap(row -> row.meters().stream())
                .map(MeterSpan::meter)
                .distinct()
                .toList();
    }

    /** The laboratories whose reports values rest on. */
    List<BodyId> laboratories() {
        return parameters()
                .flatMap(row -> row.report().stream())
                .map(LaboratoryReport::laboratory)
                .distinct()
                .toList();
    }

    private Stream<ParameterRow> parameters() {
        return months.stream().flatMap(one -> one.parameters().stream());
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
