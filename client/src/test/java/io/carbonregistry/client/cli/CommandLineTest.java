package io.carbonregistry.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.client.LocalNetworks;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.network.Market;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.identities.Pem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a command: from what is typed to a block of the embedded ledger and back. */
@Tag("network")
class CommandLineTest {

    @TempDir
    private static Path folder;

    private static final Screen SCREEN = new Screen();

    /** A bank that there is on the network. */
    private static final String BANK = LocalNetworks.areNative() ? "Bank" : "SecondBank";

    /** The command line starts an embedded network itself, and founds the registry on a native one that others have started. */
    @BeforeAll
    static void start() {
        String command = "network start --organisation SecondBank=SecondBankMSP";
        if (LocalNetworks.areNative()) {
            LocalNetworks.in(network()).create(Market.usual());
            LocalNetworks.in(network()).start();
            command = "network found";
        }
        assertEquals(ExitCode.OK, run(command + " --day 2026-03-02"), SCREEN::err);
    }

    @AfterAll
    static void stop() {
        LocalNetworks.in(network()).stop();
        assertEquals(ExitCode.UNAVAILABLE, run("network status"));
    }

    @Test
    void anActIsProposedShownAndApproved() {
        assertEquals(ExitCode.OK, open("steel"));
        assertTrue(SCREEN.out().contains("approve-act office.registrar/open-steel"), SCREEN::out);
        assertEquals(ExitCode.REFUSED, run("--as Registrar/clerk approvals approve-act office.registrar/open-steel"));
        assertTrue(SCREEN.out().contains("104: SAME_PERSON"), SCREEN::out);

        assertEquals(ExitCode.OK, run("--as Registrar/chief approvals approve-act office.registrar/open-steel"));
        assertTrue(SCREEN.out().contains("Steel Ltd"), "what is approved is shown");
        assertTrue(SCREEN.out().contains("Account opened"), SCREEN::out);
        assertTrue(SCREEN.out().contains("simulated clock: 2026-03-02"), SCREEN::out);

        assertEquals(
                ExitCode.OK, run("--as Emitter/steel-initiator --output json accounts get-account --account steel"));
        assertTrue(SCREEN.out().startsWith("{\"account\":{"), SCREEN::out);
        assertTrue(SCREEN.out().contains("\"simulatedClock\":\"2026-03-02\""), SCREEN::out);
    }

    @Test
    void aDryRunTellsAllRefusalsAndWritesNothing() {
        assertEquals(
                ExitCode.REFUSED,
                run("--as Emitter/power-initiator --dry-run transfers transfer-units --from nobody "
                        + "--to none --unit-class CEA-9 --quantity 5 --why SALE"));
        assertTrue(SCREEN.out().contains("110: NOT_REPRESENTED"), SCREEN::out);
        assertTrue(SCREEN.out().contains("111: KEY_NOT_ADMITTED"), SCREEN::out);
        assertEquals(ExitCode.OK, run("--as Registrar/clerk --dry-run registry open-day --opened 2026-03-09"));
        assertEquals(ExitCode.OK, run("--as Registrar/clerk --output json registry get-registry"));
        assertTrue(SCREEN.out().contains("\"day\":\"2026-03-02\""), SCREEN::out);
    }

    @Test
    void refusalsSpeakChineseToo() {
        assertEquals(
                ExitCode.REFUSED, run("--lang zh --as Emitter/power-initiator registry open-day --opened 2026-03-09"));
        assertTrue(SCREEN.out().contains("拒绝 101"), SCREEN::out);
        assertEquals(ExitCode.OK, run("--lang zh transfers transfer-units --help"));
        assertTrue(SCREEN.out().contains("示例"), SCREEN::out);
    }

    @Test
    void whatCannotBeUnderstoodIsNotSent() {
        assertEquals(ExitCode.USAGE, run("transfers transfer-unit"));
        assertTrue(SCREEN.err().contains("transfer-units"), "a suggestion");
        assertEquals(ExitCode.USAGE, run("--as Registrar/clerk transfers transfer-units --from a"));
        assertTrue(SCREEN.err().contains("--quantity"), SCREEN::err);
        assertEquals(ExitCode.USAGE, run("--as Registrar/nobody registry get-registry"));
        assertTrue(SCREEN.err().contains("There is no identity Registrar/nobody"), SCREEN::err);
        assertEquals(ExitCode.USAGE, run("registry get-registry"));
        assertFalse((SCREEN.out() + SCREEN.err()).contains("\tat "), "no stack trace");
    }

    @Test
    void theBlocksTellWhatHappenedAndAreVerified() throws Exception {
        String auditor = "--as Auditor/auditor audit ";
        assertEquals(ExitCode.OK, run(auditor + "history --oldest-first --limit 1"), SCREEN::err);
        assertTrue(SCREEN.out().contains("FoundRegistry > RegistryFounded"), SCREEN::out);
        assertTrue(SCREEN.out().contains("As of block"), SCREEN::out);
        assertTrue(SCREEN.out().contains("simulated clock"), SCREEN::out);
        assertEquals(ExitCode.OK, run("--output json " + auditor + "history --of office.registrar"));
        assertTrue(SCREEN.out().startsWith("{\"block\":"), SCREEN::out);
        assertEquals(ExitCode.OK, run(auditor + "biography --unit-class CEA-2024 --serials 1-100"));
        assertEquals(ExitCode.OK, run(auditor + "accounts --within 42"));
        assertEquals(ExitCode.OK, run(auditor + "balances --block 1"));
        assertEquals(ExitCode.FAILED, run(auditor + "balances --block 100000"));
        assertEquals(ExitCode.OK, run(auditor + "invariants"));
        assertTrue(SCREEN.out().contains(" 0 violations"), SCREEN::out);
        assertEquals(ExitCode.USAGE, run(auditor + "history --of steel --act steel/t1"));
        assertEquals(ExitCode.USAGE, run(auditor + "history --limit 0"));
        assertEquals(ExitCode.USAGE, run("--as Emitter/steel-initiator audit history"));
        assertTrue(SCREEN.err().contains("may not read full blocks"), SCREEN::err);

        Path roots = Files.writeString(folder.resolve("roots.pem"), roots());
        assertEquals(ExitCode.OK, run(auditor + "verify --roots " + roots), () -> SCREEN.out() + SCREEN.err());
        assertTrue(SCREEN.out().contains("Everything that could be recomputed"), SCREEN::out);
        assertFalse(SCREEN.out().contains("other code"), SCREEN::out);
        assertEquals(ExitCode.OK, run("audit verify " + files(network()) + " --roots " + roots), SCREEN::err);

        Path confided = folder.resolve("confided.txt");
        assertEquals(ExitCode.USAGE, run(auditor + "export-private --out " + confided));
        assertFalse(Files.exists(confided));
        assertEquals(ExitCode.OK, run("--as Registrar/clerk audit export-private --out " + confided), SCREEN::err);
        assertEquals(ExitCode.FAILED, run("--as Registrar/clerk audit export-private --out " + confided));
        assertTrue(SCREEN.err().contains("confided.txt"), SCREEN::err);
        assertEquals(ExitCode.OK, run(auditor + "verify --roots " + roots + " --private " + confided));
    }

    private static String roots() {
        return new NetworkFolder(network())
                .organisations().all().stream()
                        .flatMap(one -> one.trust().roots().stream())
                        .map(Pem::of)
                        .collect(Collectors.joining());
    }

    /** A ledger's block file; an orderer's has no verdicts. */
    private static Path files(Path network) throws Exception {
        try (Stream<Path> all = Files.walk(network)) {
            return all.filter(path -> path.getFileName().toString().startsWith("blockfile_"))
                    .filter(path -> network.relativize(path).toString().contains("ledger"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void anIdentityIsCreatedListedShownAndUsed() throws Exception {
        assertEquals(ExitCode.OK, run("identity create SecondBank/teller --role BANK"));
        assertEquals(ExitCode.USAGE, run("identity create SecondBank/teller --role BANK"));
        assertEquals(ExitCode.OK, run("identity list " + BANK));
        assertTrue(SCREEN.out().contains(BANK + "MSP"), SCREEN::out);
        assertEquals(ExitCode.OK, run("identity show SecondBank/teller"));
        assertTrue(SCREEN.out().contains("role=BANK"), SCREEN::out);

        Path msp = network().resolve("organisations/" + BANK + "/users/teller/msp");
        Path key = msp.resolve("keystore/priv_sk");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
        Path profile = network().resolve("organisations/" + BANK + "/connection.json");
        assertEquals(ExitCode.OK, run("--as " + msp + " --profile " + profile + " registry get-registry"));
        assertEquals(
                ExitCode.OK,
                run("identity import SecondBank/again --certificate " + msp.resolve("signcerts/cert.pem") + " --key "
                        + key));
        assertEquals(ExitCode.OK, run("--as SecondBank/again registry get-registry"));
    }

    @Test
    void aCertificateIsRenewedForItsKeyAndRevoked() {
        assertEquals(ExitCode.OK, run("identity create SecondBank/lasting --role BANK"));
        assertEquals(ExitCode.OK, run("--output json identity show SecondBank/lasting"));
        String before = SCREEN.out();
        assertEquals(ExitCode.OK, run("--output json identity renew SecondBank/lasting"));
        String renewed = SCREEN.out();
        assertEquals(detail("keyDigest", before), detail("keyDigest", renewed));
        assertNotEquals(detail("serial", before), detail("serial", renewed));
        assertEquals(ExitCode.OK, run("--as SecondBank/lasting registry get-registry"));

        assertEquals(ExitCode.OK, run("identity revoke SecondBank/lasting"));
        assertTrue(Files.exists(network().resolve("organisations/" + BANK + "/msp/crls/crl.pem")));
        assertEquals(ExitCode.USAGE, run("identity renew SecondBank/nobody"));
    }

    private static String detail(String name, String json) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        assertTrue(found.find(), json);
        return found.group(1);
    }

    private static ExitCode open(String account) {
        return run("--as Registrar/clerk accounts open-account --id open-ACCOUNT --account ACCOUNT --type EMITTER"
                        .replace("ACCOUNT", account)
                + " --holder-id 91420000100001 --holder-name \"Steel Ltd\" --adcode 420100"
                + " --representatives person=EmitterMSP/steel-initiator,authority=INITIATE,keys=@Emitter/steel-initiator"
                + " --representatives person=EmitterMSP/steel-approver,authority=APPROVE,keys=@Emitter/steel-approver");
    }

    private static ExitCode run(String command) {
        String language = command.contains("--lang") ? "" : " --lang en";
        return SCREEN.type("--network " + network() + language + " " + command.replace("SecondBank/", BANK + "/"));
    }

    private static Path network() {
        return folder.resolve("network");
    }
}
