package io.carbonregistry.client.cli.supervision;

import io.carbonregistry.access.Routes;
import io.carbonregistry.client.supervision.Suspicion;
import io.carbonregistry.identities.PrivateFile;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.supervision.CaseId;
import io.carbonregistry.supervision.OpenCase;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The request that opens a case about what was found; all three are given, or none. */
final class CaseOptions {

    @Option(
            names = "--open-case",
            required = true,
            paramLabel = "ADCODE/NUMBER",
            descriptionKey = "attestations.open-case")
    private String caseId = "";

    @Option(names = "--because", required = true, paramLabel = "TEXT", descriptionKey = "attestations.because")
    private String because = "";

    @Option(names = "--request", required = true, paramLabel = "FILE", descriptionKey = "attestations.request")
    private Path file = Path.of("");

    /** Writes it, as {@code registry supervision open-case --json} takes it. */
    void write(List<Suspicion> found) {
        CaseId id = CaseId.parse(caseId);
        OpenCase request = new OpenCase(
                new ActId("open-" + id.place() + "-" + id.number()),
                id,
                found.stream().map(Suspicion::finding).distinct().toList(),
                new Grounds(because));
        byte[] intent = Routes.records().intent(request);
        PrivateFile.write(file, intent);
    }

    Path file() {
        return file;
    }
}
