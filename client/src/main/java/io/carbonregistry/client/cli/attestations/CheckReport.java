package io.carbonregistry.client.cli.attestations;

import io.carbonregistry.client.RefusalText;
import io.carbonregistry.client.attestations.Rehearsed;
import io.carbonregistry.client.attestations.Rehearsed.FoundRefusal;
import io.carbonregistry.client.attestations.Rehearsed.FoundWarning;
import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.kernel.Reason;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a check came to, in words.
 *
 * @param refusals what must be mended
 * @param warnings what would be marked
 * @param tonnes the emissions of each facility's month
 */
record CheckReport(List<Line> refusals, List<Line> warnings, List<FacilityTonnes> tonnes) {

    /**
     * One thing that was found.
     *
     * @param facility of which facility
     * @param places the files and lines where it stands
     * @param reason its code and name
     * @param text what it is, and what would make it pass
     */
    record Line(String facility, List<String> places, String reason, String text) {

        Stream<String> lines() {
            String where = places.isEmpty() ? facility : facility + " " + String.join(" ", places);
            return Stream.of(where + "  " + reason, "    " + text);
        }
    }

    /**
     * What a facility emitted by what is reported.
     *
     * @param facility which
     * @param tonnes of CO2
     */
    record FacilityTonnes(String facility, String tonnes) {}

    static CheckReport of(List<Rehearsed> all, Texts texts) {
        return new CheckReport(
                all.stream()
                        .flatMap(one -> one.refusals().stream().map(found -> refusal(one, found, texts)))
                        .toList(),
                all.stream()
                        .flatMap(one -> one.warnings().stream().map(found -> warning(one, found, texts)))
                        .toList(),
                all.stream()
                        .map(one -> new FacilityTonnes(
                                one.facility().value(), one.tonnes().toPlainString()))
                        .toList());
    }

    private static Line refusal(Rehearsed of, FoundRefusal found, Texts texts) {
        Reason reason = found.refusal().reason();
        return new Line(
                of.facility().value(),
                found.places(),
                reason.code() + " " + reason.name(),
                RefusalText.of(found.refusal(), texts.locale()));
    }

    private static Line warning(Rehearsed of, FoundWarning found, Texts texts) {
        String kind = found.warning().kind().name();
        return new Line(
                of.facility().value(),
                found.places(),
                kind,
                texts.get(
                        "warning." + kind,
                        found.warning().figure(),
                        found.warning().allowed()));
    }
}
