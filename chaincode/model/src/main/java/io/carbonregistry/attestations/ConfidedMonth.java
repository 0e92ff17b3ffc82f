package io.carbonregistry.attestations;

import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.commitments.Opening;
import io.carbonregistry.commitments.RowHasher;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.plans.MeterId;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All rows of one version of a facility's month, which emitter, authorities and assigned verifiers alone see. Their order is theirs
 * by content, so the same rows always give the same root.
 *
 * @param seed the secret that all salts come from
 * @param month the first row
 * @param parameters ordered by their figures
 * @param evidence ordered by their digests
 */
public record ConfidedMonth(SaltSeed seed, MonthRow month, List<ParameterRow> parameters, List<EvidenceRow> evidence) {

    private static final Records ROWS =
            Records.strict(Types.of(List.of(MonthRow.class, ParameterRow.class, EvidenceRow.class)));
    private static final Comparator<ParameterRow> BY_FIGURE = Comparator.comparing(ParameterRow::figure);
    private static final Comparator<EvidenceRow> BY_DIGEST =
            Comparator.comparing(row -> row.digest().value());

    public ConfidedMonth {
        parameters = List.copyOf(parameters);
        evidence = List.copyOf(evidence);
        requireOrder("values", parameters, BY_FIGURE);
        requireOrder("evidence", evidence, BY_DIGEST);
        MonthVersion of = month.of();
        Text.require(
                Stream.concat(parameters.stream(), evidence.stream())
                        .allMatch(row -> row.of().equals(of)),
                "rows",
                "of several months",
                "of one version of one month");
    }

    /** What is published of the rows. */
    public Commitment commitment() {
        RowHasher hasher = RowHasher.committing(seed);
        rows().forEach(row -> hasher.add(ROWS.tagged(row)));
        return hasher.commitment();
    }

    /**
     * What is said openly of the month, with what is published of the rows.
     *
     * @param compiler the body that compiled it; empty if the company did itself
     * @param outOfOrder why the month before it is not attested, where it is not
     */
    public MonthLine line(Optional<BodyId> compiler, Optional<Grounds> outOfOrder) {
        Commitment published = commitment();
        return new MonthLine(
                month.of().facility(),
                month.of().month(),
                month.of().number(),
                month.guideline(),
                month.plan(),
                compiler,
                published.root(),
                published.rows(),
                outOfOrder);
    }

    /** All of them: the month, its values, its evidence. */
    public List<Row> rows() {
        return Stream.of(Stream.of(month), parameters.stream(), evidence.stream())
                .<Row>flatMap(part -> part)
                .toList();
    }

    /** How many bytes they are on the wire, with the comma that follows. */
    int bytes() {
        return ROWS.bytes(this).length + 1;
    }

    /** The meters that values were read from, each once and in order. */
    List<MeterId> meters() {
        return parameters.stream()
                .flatMap(row -> row.meters().stream())
                .map(MeterSpan::meter)
                .distinct()
                .sorted(Comparator.comparing(MeterId::toString))
                .toList();
    }

    /** The laboratories whose reports values rest on, each once and in order. */
    List<BodyId> laboratories() {
        return parameters.stream()
                .flatMap(row -> row.report().stream())
                .map(LaboratoryReport::laboratory)
                .distinct()
                .sorted(Comparator.comparing(BodyId::toString))
                .toList();
    }

    /**
     * Opens one row, and shows nothing of the others.
     *
     * @throws IllegalArgumentException if it is none of these rows
     */
    public Opening opening(Row row) {
        List<Row> rows = rows();
        int index = rows.indexOf(row);
        if (index < 0) {
            throw new IllegalArgumentException("the row is none of this month's");
        }
        RowHasher hasher = RowHasher.opening(seed, index);
        rows.forEach(one -> hasher.add(ROWS.tagged(one)));
        return hasher.opening();
    }

    /**
     * The row that was opened; whether it is part of what was committed to is another question.
     *
     * @throws io.carbonregistry.kernel.RefusedException as malformed
     */
    public static Row opened(Opening opening) {
        return ROWS.read(Row.class, opening.row().getBytes(StandardCharsets.UTF_8));
    }

    private static <R> void requireOrder(String what, List<R> rows, Comparator<R> order) {
        Text.require(
                rows.equals(rows.stream().sorted(order).toList()), what, "another order", "ordered by their content");
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "the rows of " + month.of().path();
    }
}
