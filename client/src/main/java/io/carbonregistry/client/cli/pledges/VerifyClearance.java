package io.carbonregistry.client.cli.pledges;

import com.google.gson.Gson;
import io.carbonregistry.CodeDigest;
import io.carbonregistry.Entry;
import io.carbonregistry.client.clearances.Clearance;
import io.carbonregistry.client.clearances.ClearanceAudit;
import io.carbonregistry.client.clearances.NotClearedException;
import io.carbonregistry.client.clearances.SignedClearance;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.imports.ImportedFile;
import io.carbonregistry.client.replay.BlockFiles;
import io.carbonregistry.identities.Pem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code registry pledges verify-clearance}: checks a clearance against blocks and root certificates, offline. */
@Command(name = "verify-clearance")
final class VerifyClearance implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "clearance.file")
    private Path file = Path.of("");

    @Option(
            names = "--blocks",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            descriptionKey = "clearance.blocks")
    private List<Path> blocks = new ArrayList<>();

    @Option(names = "--roots", required = true, arity = "1..*", paramLabel = "PEM", descriptionKey = "audit.roots")
    private List<Path> roots = new ArrayList<>();

    VerifyClearance(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        try {
            SignedClearance signed =
                    SignedClearance.read(new String(new ImportedFile(file).bytes(), StandardCharsets.UTF_8));
            ClearanceAudit audit = new ClearanceAudit(
                    signed, certificates(), session.chaincode(), CodeDigest.of(List.of(Entry.class, Gson.class)));
            BlockFiles.read(blocks, audit);
            boolean complete = audit.end().isComplete();
            session.printer().print(signed.clearance(), lines(signed.clearance(), complete));
            return ExitCode.OK.code();
        } catch (NotClearedException e) {
            return new ClearanceWords(session).tell(e);
        }
    }

    /** Whoever hears that it holds hears too where its word ends. */
    private Stream<String> lines(Clearance clearance, boolean complete) {
        Stream<String> units = clearance.units().stream()
                .map(one -> session.texts().get("clearance.clear", clearance.account(), one, clearance.block()));
        Stream<String> limits =
                Stream.of(session.texts().get("clearance.limits", clearance.day(), clearance.searched()));
        Stream<String> partly =
                complete ? Stream.empty() : Stream.of(session.texts().get("clearance.partly"));
        return Stream.concat(units, Stream.concat(limits, partly));
    }

    private List<X509Certificate> certificates() throws IOException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Path path : roots) {
            certificates.addAll(Pem.certificates(new ImportedFile(path).text()));
        }
        return certificates;
    }
}
