package io.carbonregistry.client.supervision;

import io.carbonregistry.attestations.EvidenceRow;
import java.util.List;
import java.util.stream.Stream;

/** One file is evidence of one month of one company. */
final class EvidenceTwice implements SupervisionRule {

    @Override
    public String code() {
        return "EVIDENCE_TWICE";
    }

    /** A file, and where it is evidence. */
    private record Use(ReadMonth month, EvidenceRow file) {

        String digest() {
            return file.digest().value();
        }

        String where() {
            return month.version().entity() + " " + month.month();
        }

        Lead lead() {
            return Lead.of(month.version(), file.kind(), digest());
        }
    }

    @Override
    public List<Suspicion> look(Months months) {
        Stream<Use> uses = months.all().stream()
                .flatMap(month -> month.values().given().evidence().stream().map(file -> new Use(month, file)));
        return Months.grouped(uses, Use::digest).stream()
                .filter(same -> same.stream().map(Use::where).distinct().count() > 1)
                .map(same -> new Suspicion(
                        code(),
                        List.of(
                                same.get(0).file().kind(),
                                same.get(0).digest(),
                                Long.toString(
                                        same.stream().map(Use::where).distinct().count())),
                        same.stream().map(Use::lead).toList()))
                .toList();
    }
}
