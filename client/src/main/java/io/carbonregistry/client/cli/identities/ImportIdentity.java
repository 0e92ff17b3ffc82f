package io.carbonregistry.client.cli.identities;

import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.imports.ImportedFile;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.identities.Credential;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.IdentityException;
import io.carbonregistry.identities.PrivateFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code registry identity import}: a certificate and key that another authority made. */
@Command(name = "import")
final class ImportIdentity implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ORGANISATION/USER", descriptionKey = "identity.name")
    private String name = "";

    @Option(names = "--certificate", required = true, paramLabel = "FILE", descriptionKey = "identity.certificate")
    private Path certificate = Path.of("");

    @Option(names = "--key", required = true, paramLabel = "FILE", descriptionKey = "identity.key")
    private Path key = Path.of("");

    ImportIdentity(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        UserName user = UserName.parse(name);
        Credential credential = Credential.ofPem(read(certificate), PrivateFile.read(key));
        Identity made = session.network().organisation(user.organisation()).importUser(user.user(), credential);
        session.printer().print(IdentityDetails.of(user, made));
        return ExitCode.OK.code();
    }

    private static String read(Path file) {
        try {
            return new ImportedFile(file).text();
        } catch (IOException e) {
            throw new IdentityException("Can't read " + file, e);
        }
    }
}
