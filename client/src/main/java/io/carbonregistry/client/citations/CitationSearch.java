package io.carbonregistry.client.citations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.Attestation;
import io.carbonregistry.attestations.AttestedMonth;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.client.citations.CitationSheet.Line;
import io.carbonregistry.client.citations.CitationSheet.Part;
import io.carbonregistry.client.projection.Projection;
import io.carbonregistry.plans.Meter;
import io.carbonregistry.plans.MeterId;
import io.carbonregistry.supervision.CitedMonth;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the months that rest on something: on what they cite, and on who calibrated the meters they cite.
 *
 * @param projection what the blocks tell
 */
public record CitationSearch(Projection projection) {

    /** Those that rest on a technical body. */
    public CitationSheet body(BodyId body) {
        return sheet(body.value(), month -> partsOf(body, month));
    }

    /** Those that were read from a company's meter. */
    public CitationSheet meter(AccountId account, MeterId meter) {
        return sheet(account + "/" + meter, month -> Stream.of(Part.METER)
                .filter(part -> month.of().entity().equals(account)
                        && month.citations().meters().contains(meter)));
    }

    /** Those with a factor of a published table, or with any of them. */
    public CitationSheet factor(String tableOrFactor) {
        return sheet(tableOrFactor, month -> Stream.of(Part.FACTOR).filter(part -> month.citations().factors().stream()
                .map(Object::toString)
                .anyMatch(one -> one.equals(tableOrFactor) || one.startsWith(tableOrFactor + "/"))));
    }

    private CitationSheet sheet(String of, Function<Attestation, Stream<Part>> parts) {
        List<Line> lines = projection.all(Attestation.class, Attestation.KEYS).stream()
                .flatMap(month -> parts.apply(month).map(part -> line(month, part)))
                .toList();
        return new CitationSheet(of, lines, projection.height() - 1);
    }

    private Stream<Part> partsOf(BodyId body, Attestation month) {
        return Stream.of(
                        Stream.of(Part.LABORATORY)
                                .filter(part -> month.citations().laboratories().contains(body)),
                        Stream.of(Part.COMPILER).filter(part -> month.citations()
                                .compiler()
                                .filter(body::equals)
                                .isPresent()),
                        Stream.of(Part.CALIBRATION).filter(part -> isCalibratedBy(body, month)))
                .flatMap(one -> one);
    }

    private boolean isCalibratedBy(BodyId body, Attestation month) {
        return month.citations().meters().stream()
                .flatMap(meter -> projection.find(Meter.key(month.of().entity(), meter)).stream())
                .flatMap(meter -> meter.certificates().stream())
                .anyMatch(certificate -> certificate.body().equals(body)
                        && holdsWithin(
                                certificate.from(),
                                certificate.until(),
                                month.of().month()));
    }

    private static boolean holdsWithin(LocalDate from, LocalDate until, ReportingMonth month) {
        return !from.isAfter(month.lastDay()) && !until.isBefore(month.firstDay());
    }

    private Line line(Attestation month, Part part) {
        AttestedMonth head = projection
                .find(AttestedMonth.key(month.of().facility(), month.of().month()))
                .orElseThrow();
        return new Line(
                month.of().entity(),
                CitedMonth.of(month.of()),
                part,
                head.version() == month.of().number(),
                head.status());
    }
}
