package io.carbonregistry.client.cli.audit;

import io.carbonregistry.client.Registry;
import io.carbonregistry.client.audit.PrivateFile;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry audit export-private}: writes what stands in private data collections into a file, for an audit of everything. */
@Command(name = "export-private")
final class ExportPrivate implements Callable<Integer> {

    private final Session session;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "audit.out")
    private Path out = Path.of("");

    ExportPrivate(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        try (Registry registry = session.connect();
                PrivateFile file = PrivateFile.create(out)) {
            fill(file, registry);
            session.printer().say(session.texts().get("audit.exported", file.sets(), out));
            return ExitCode.OK.code();
        }
    }

    /** A file that was begun in vain is none. */
    private void fill(PrivateFile file, Registry registry) throws IOException {
        try {
            registry.privateData(0, file::add);
        } catch (RuntimeException e) {
            Files.delete(out);
            throw e;
        }
    }
}
