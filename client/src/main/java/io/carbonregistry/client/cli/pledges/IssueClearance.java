package io.carbonregistry.client.cli.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.clearances.Clearance;
import io.carbonregistry.client.clearances.ClearanceDesk;
import io.carbonregistry.client.clearances.ClearedUnits;
import io.carbonregistry.client.clearances.NotClearedException;
import io.carbonregistry.client.clearances.SignedClearance;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.imports.ImportedFile;
import io.carbonregistry.identities.PrivateFile;
import io.carbonregistry.kernel.Digest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry pledges clearance}: a signed statement that nothing encumbers certain serials as of a block. */
@Command(name = "clearance")
final class IssueClearance implements Callable<Integer> {

    private final Session session;

    @Option(names = "--account", required = true, paramLabel = "ACCOUNT", descriptionKey = "clearance.account")
    private String account = "";

    @Option(names = "--units", required = true, paramLabel = "CLASS:FIRST-LAST", descriptionKey = "clearance.units")
    private List<String> units = new ArrayList<>();

    @Option(names = "--searched", required = true, paramLabel = "FILE", descriptionKey = "clearance.searched")
    private Path searched = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "clearance.out")
    private Path out = Path.of("");

    IssueClearance(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Digest certificate = Digest.of(new ImportedFile(searched).bytes());
        List<ClearedUnits> serials = units.stream().map(ClearedUnits::parse).toList();
        try (Registry registry = session.connect()) {
            Clearance clearance = new ClearanceDesk(registry).clear(new AccountId(account), serials, certificate);
            SignedClearance signed = SignedClearance.of(clearance, session.credentials());
            PrivateFile.replace(out, Stream.of(signed.text()));
            session.printer()
                    .print(clearance, Stream.of(session.texts().get("clearance.said", clearance.block(), out)));
            return ExitCode.OK.code();
        } catch (NotClearedException e) {
            return new ClearanceWords(session).tell(e);
        }
    }
}
