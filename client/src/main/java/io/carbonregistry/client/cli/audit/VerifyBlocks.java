package io.carbonregistry.client.cli.audit;

import com.google.gson.Gson;
import io.carbonregistry.CodeDigest;
import io.carbonregistry.Entry;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.attestations.BundleFile;
import io.carbonregistry.client.attestations.FacilityBundle;
import io.carbonregistry.client.audit.AuditReport;
import io.carbonregistry.client.audit.LedgerAudit;
import io.carbonregistry.client.audit.PrivateData;
import io.carbonregistry.client.audit.PrivateFile;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.imports.ImportedFile;
import io.carbonregistry.client.replay.BlockFiles;
import io.carbonregistry.client.replay.TornFile;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.identities.IdentityException;
import io.carbonregistry.identities.Pem;
import io.carbonregistry.kernel.Digest;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code registry audit verify}: recomputes everything from blocks and root certificates; fetches the blocks where none are given. */
@Command(name = "verify")
final class VerifyBlocks implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "audit.files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--roots", required = true, arity = "1..*", paramLabel = "PEM", descriptionKey = "audit.roots")
    private List<Path> roots = new ArrayList<>();

    @Option(names = "--private", paramLabel = "FILE", descriptionKey = "audit.private")
    private Optional<Path> privateData = Optional.empty();

    @Option(names = "--bundle", paramLabel = "BUNDLE", descriptionKey = "audit.bundle")
    private List<Path> bundles = new ArrayList<>();

    VerifyBlocks(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Run run = new Run(certificates(), CodeDigest.of(List.of(Entry.class, Gson.class)), given(), shown());
        if (files.isEmpty()) {
            try (Registry registry = session.connect()) {
                registry.blocks(0, run);
            }
        } else {
            BlockFiles.read(files, run).ifPresent(run::cutOff);
        }
        AuditReport report = run.report();
        session.printer().print(report, new ReportLines(session.texts(), report).all());
        return (report.isClean() ? ExitCode.OK : ExitCode.FAILED).code();
    }

    private Optional<PrivateData> given() {
        return privateData.map(PrivateFile::read);
    }

    private List<ConfidedMonth> shown() {
        return bundles.stream()
                .flatMap(bundle -> BundleFile.read(bundle).facilities().stream())
                .map(FacilityBundle::rows)
                .toList();
    }

    private List<X509Certificate> certificates() throws IOException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Path path : roots) {
            certificates.addAll(Pem.certificates(new ImportedFile(path).text()));
        }
        return certificates;
    }

    /** An audit that begins with the first block it is given. */
    private final class Run implements Consumer<Block> {

        private final List<X509Certificate> trusted;
        private final Digest code;
        private final Optional<PrivateData> given;
        private final List<ConfidedMonth> shown;
        private @Nullable LedgerAudit audit;

        Run(List<X509Certificate> trusted, Digest code, Optional<PrivateData> given, List<ConfidedMonth> shown) {
            this.trusted = trusted;
            this.code = code;
            this.given = given;
            this.shown = shown;
        }

        @Override
        public void accept(Block block) {
            LedgerAudit running =
                    audit == null ? LedgerAudit.from(block, trusted, session.chaincode(), code, given) : audit;
            if (audit == null) {
                shown.forEach(running::show);
            }
            running.check(block);
            audit = running;
        }

        void cutOff(TornFile torn) {
            if (audit == null) {
                throw torn.refused();
            }
            audit.cutOff(torn);
        }

        AuditReport report() {
            if (audit == null) {
                throw new IdentityException("There are no blocks to verify");
            }
            return audit.report();
        }
    }
}
