package io.carbonregistry.client.supervision;

import io.carbonregistry.formulas.Combustion;
import io.carbonregistry.formulas.FigureKey;
import io.carbonregistry.formulas.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whatever the coal, its carbon over its heat hardly varies: 0.0238 to 0.0313 tC/GJ from coking coal to lignite (IPCC 2006 Guidelines, volume 2,
 * table 1.3). Outside of that one of the two was not measured as it is said, or not of the same coal.
 */
final class CarbonPerHeat implements SupervisionRule {

    private static final BigDecimal LEAST = new BigDecimal("0.0238");
    private static final BigDecimal MOST = new BigDecimal("0.0313");
    private static final int DECIMALS = 5;

    @Override
    public String code() {
        return "CARBON_PER_HEAT";
    }

    @Override
    public List<Suspicion> look(Months months) {
        return months.all().stream().flatMap(this::look).toList();
    }

    private Stream<Suspicion> look(ReadMonth month) {
        List<Combustion> formulas = month.guideline().items().stream()
                .filter(Combustion.class::isInstance)
                .map(Combustion.class::cast)
                .toList();
        return month.reported()
                .filter(Reported::isMeasured)
                .filter(Coal::is)
                .filter(carbon -> carbon.row().unit().equals("tC/t"))
                .flatMap(carbon -> formulas.stream()
                        .filter(formula -> formula.carbonContent()
                                .filter(carbon.row().parameter()::equals)
                                .isPresent())
                        .flatMap(formula -> heat(month, formula, carbon).stream())
                        .distinct()
                        .flatMap(heat -> compare(carbon, heat)));
    }

    private static Optional<Reported> heat(ReadMonth month, Combustion formula, Reported carbon) {
        FigureKey wanted =
                new FigureKey(formula.netCalorificValue(), carbon.figure().material());
        return month.reported()
                .filter(Reported::isMeasured)
                .filter(one -> one.figure().equals(wanted))
                .findFirst();
    }

    private Stream<Suspicion> compare(Reported carbon, Reported heat) {
        Fraction ratio = new Fraction(carbon.value(), heat.value());
        return ratio.comparedTo(LEAST) < 0 || ratio.comparedTo(MOST) > 0
                ? Stream.of(new Suspicion(
                        code(),
                        List.of(
                                carbon.month().facility().id().value(),
                                carbon.figure().material(),
                                ratio.rounded(DECIMALS).toPlainString(),
                                carbon.month().month().toString(),
                                LEAST.toPlainString(),
                                MOST.toPlainString()),
                        List.of(carbon.lead(), heat.lead())))
                : Stream.empty();
    }
}
