package io.carbonregistry.client.months;

import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.MonthsAttested;
import io.carbonregistry.client.Network;
import io.carbonregistry.client.Plant;
import io.carbonregistry.units.ReportingMonth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One network for all test classes that need works that have attested their year; what each leaves behind is audited. */
public final class Attested implements ParameterResolver, AfterAllCallback {

    private static final ExtensionContext.Namespace MINE = ExtensionContext.Namespace.create(Attested.class);

    /**
     * What there is.
     *
     * @param works the company
     * @param fact what the act came to
     */
    public record Year(Works works, MonthsAttested fact) implements AutoCloseable {

        static Year begin() {
            try {
                Works works = Works.open(Network.start(Files.createTempDirectory(Path.of("target"), "works")));
                List<ConfidedMonth> rows = new ArrayList<>();
                for (Vector vector : Vector.all()) {
                    Plant plant = works.plant(vector);
                    months(vector).forEach(month -> rows.add(plant.rows(month, 1, vector.reported())));
                }
                works.endYear();
                return new Year(works, works.attested(rows.stream()));
            } catch (Exception e) {
                throw new IllegalStateException("the works do not come about", e);
            }
        }

        @Override
        public void close() throws IOException {
            works.network().close();
        }
    }

    /** Every month of the one that burns gas. */
    static Stream<ReportingMonth> months(Vector vector) {
        return vector.equals(Vector.GAS)
                ? IntStream.rangeClosed(1, 12).mapToObj(month -> new ReportingMonth(Works.YEAR, month))
                : Stream.of(vector.reportingMonth());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Year.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return shared(context);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        shared(context).works().network().requireSound();
    }

    private static Year shared(ExtensionContext context) {
        return context.getRoot().getStore(MINE).computeIfAbsent(Year.class, unused -> Year.begin(), Year.class);
    }
}
