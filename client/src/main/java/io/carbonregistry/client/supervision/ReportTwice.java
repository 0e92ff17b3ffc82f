package io.carbonregistry.client.supervision;

import io.carbonregistry.attestations.LaboratoryReport;
import java.util.List;
import java.util.stream.Stream;

/** A laboratory's report is of one month of one company: its samples were taken then and there. */
final class ReportTwice implements SupervisionRule {

    @Override
    public String code() {
        return "REPORT_TWICE";
    }

    /** A report, and the value that rests on it. */
    private record Use(Reported value, LaboratoryReport report) {

        String number() {
            return report.laboratory() + " " + report.number();
        }

        String where() {
            return value.month().version().entity() + " " + value.month().month();
        }
    }

    @Override
    public List<Suspicion> look(Months months) {
        Stream<Use> uses =
                months.measured().flatMap(value -> value.row().report().stream().map(report -> new Use(value, report)));
        return Months.grouped(uses, Use::number).stream()
                .filter(same -> same.stream().map(Use::where).distinct().count() > 1)
                .map(same -> new Suspicion(
                        code(),
                        List.of(
                                same.get(0).report().number(),
                                same.get(0).report().laboratory().value(),
                                Long.toString(
                                        same.stream().map(Use::where).distinct().count())),
                        same.stream().map(use -> use.value().lead()).toList()))
                .toList();
    }
}
