package io.carbonregistry.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.client.cli.session.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static StartedNetwork network;

    @BeforeAll
    static void start() {
        network = StartedNetwork.in(folder.resolve("network"));
    }

    @AfterAll
    static void stop() {
        network.stop();
        assertEquals(ExitCode.UNAVAILABLE, network.run("network status"));
    }

    @Test
    void anActIsProposedShownAndApproved() {
        assertEquals(ExitCode.OK, open("steel"));
        assertTrue(network.said().contains("approve-act office.registrar/open-steel"), network::said);
        assertEquals(
                ExitCode.REFUSED,
                network.run("--as Registrar/clerk approvals approve-act office.registrar/open-steel"));
        assertTrue(network.said().contains("104: SAME_PERSON"), network::said);

        assertEquals(
                ExitCode.OK, network.run("--as Registrar/chief approvals approve-act office.registrar/open-steel"));
        assertTrue(network.said().contains("Steel Ltd"), "what is approved is shown");
        assertTrue(network.said().contains("Account opened"), network::said);
        assertTrue(network.said().contains("simulated clock: 2026-03-02"), network::said);

        assertEquals(
                ExitCode.OK,
                network.run("--as Emitter/steel-initiator --output json accounts get-account --account steel"));
        assertTrue(network.said().startsWith("{\"account\":{"), network::said);
        assertTrue(network.said().contains("\"simulatedClock\":\"2026-03-02\""), network::said);
    }

    @Test
    void aDryRunTellsAllRefusalsAndWritesNothing() {
        assertEquals(
                ExitCode.REFUSED,
                network.run("--as Emitter/power-initiator --dry-run transfers transfer-units --from nobody "
                        + "--to none --unit-class CEA-9 --quantity 5 --why SALE"));
        assertTrue(network.said().contains("110: NOT_REPRESENTED"), network::said);
        assertTrue(network.said().contains("111: KEY_NOT_ADMITTED"), network::said);
        assertEquals(ExitCode.OK, network.run("--as Registrar/clerk --dry-run registry open-day --opened 2026-03-09"));
        assertEquals(ExitCode.OK, network.run("--as Registrar/clerk --output json registry get-registry"));
        assertTrue(network.said().contains("\"day\":\"2026-03-02\""), network::said);
    }

    @Test
    void refusalsSpeakChineseToo() {
        assertEquals(
                ExitCode.REFUSED,
                network.run("--lang zh --as Emitter/power-initiator registry open-day --opened 2026-03-09"));
        assertTrue(network.said().contains("拒绝 101"), network::said);
        assertEquals(ExitCode.OK, network.run("--lang zh transfers transfer-units --help"));
        assertTrue(network.said().contains("示例"), network::said);
    }

    @Test
    void whatCannotBeUnderstoodIsNotSent() {
        assertEquals(ExitCode.USAGE, network.run("transfers transfer-unit"));
        assertTrue(network.complaint().contains("transfer-units"), "a suggestion");
        assertEquals(ExitCode.USAGE, network.run("--as Registrar/clerk transfers transfer-units --from a"));
        assertTrue(network.complaint().contains("--quantity"), network::complaint);
        assertEquals(ExitCode.USAGE, network.run("--as Registrar/nobody registry get-registry"));
        assertTrue(network.complaint().contains("There is no identity Registrar/nobody"), network::complaint);
        assertEquals(ExitCode.USAGE, network.run("registry get-registry"));
        assertFalse((network.said() + network.complaint()).contains("\tat "), "no stack trace");
    }

    @Test
    void theBlocksTellWhatHappenedAndAreVerified() throws Exception {
        String auditor = "--as Auditor/auditor audit ";
        assertEquals(ExitCode.OK, network.run(auditor + "history --oldest-first --limit 1"), network::complaint);
        assertTrue(network.said().contains("FoundRegistry > RegistryFounded"), network::said);
        assertTrue(network.said().contains("As of block"), network::said);
        assertTrue(network.said().contains("simulated clock"), network::said);
        assertEquals(ExitCode.OK, network.run("--output json " + auditor + "history --of office.registrar"));
        assertTrue(network.said().startsWith("{\"block\":"), network::said);
        assertEquals(ExitCode.OK, network.run(auditor + "biography --unit-class CEA-2024 --serials 1-100"));
        assertEquals(ExitCode.OK, network.run(auditor + "accounts --within 42"));
        assertEquals(ExitCode.OK, network.run(auditor + "balances --block 1"));
        assertEquals(ExitCode.FAILED, network.run(auditor + "balances --block 100000"));
        assertEquals(ExitCode.OK, network.run(auditor + "invariants"));
        assertTrue(network.said().contains(" 0 violations"), network::said);
        assertEquals(ExitCode.USAGE, network.run(auditor + "history --of steel --act steel/t1"));
        assertEquals(ExitCode.USAGE, network.run(auditor + "history --limit 0"));
        assertEquals(ExitCode.USAGE, network.run("--as Emitter/steel-initiator audit history"));
        assertTrue(network.complaint().contains("may not read full blocks"), network::complaint);

        Path roots = Files.writeString(folder.resolve("roots.pem"), network.roots());
        assertEquals(
                ExitCode.OK,
                network.run(auditor + "verify --roots " + roots),
                () -> network.said() + network.complaint());
        assertTrue(network.said().contains("Everything that could be recomputed"), network::said);
        assertFalse(network.said().contains("other code"), network::said);
        assertEquals(
                ExitCode.OK, network.run("audit verify " + network.blocks() + " --roots " + roots), network::complaint);
        requireWholeFiles(network.blocks(), roots);

        Path confided = folder.resolve("confided.txt");
        assertEquals(ExitCode.USAGE, network.run(auditor + "export-private --out " + confided));
        assertFalse(Files.exists(confided));
        assertEquals(
                ExitCode.OK,
                network.run("--as Registrar/clerk audit export-private --out " + confided),
                network::complaint);
        assertEquals(ExitCode.FAILED, network.run("--as Registrar/clerk audit export-private --out " + confided));
        assertTrue(network.complaint().contains("confided.txt"), network::complaint);
        assertEquals(ExitCode.OK, network.run(auditor + "verify --roots " + roots + " --private " + confided));
    }

    /** A file that is cut off, or not there, is named, and the block that is missing. */
    private static void requireWholeFiles(Path file, Path roots) throws Exception {
        byte[] blocks = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(blocks, blocks.length - 1));
        assertEquals(ExitCode.FAILED, network.run("audit verify " + cut + " --roots " + roots), network::complaint);
        assertTrue(network.said().contains("FILE_CUT_OFF: " + cut + " ends in the middle of block "), network::said);
        assertEquals(ExitCode.USAGE, network.run("audit verify " + file + " " + file + " --roots " + roots));
        assertTrue(network.complaint().contains(file + " has block 0 where block "), network::complaint);
        assertEquals(ExitCode.USAGE, network.run("audit verify " + folder.resolve("none") + " --roots " + roots));
        assertTrue(
                network.complaint().contains("There is no block file " + folder.resolve("none")), network::complaint);
        assertEquals(ExitCode.USAGE, network.run("audit verify " + roots + " --roots " + roots));
        assertTrue(network.complaint().contains(" where block 0 must come"), network::complaint);
        assertEquals(ExitCode.FAILED, network.run("audit verify " + file + " --roots " + folder.resolve("none")));
        assertTrue(network.complaint().contains("There is no file " + folder.resolve("none")), network::complaint);
    }

    @Test
    void anIdentityIsCreatedListedShownAndUsed() throws Exception {
        assertEquals(ExitCode.OK, network.run("identity create SecondBank/teller --role BANK"));
        assertEquals(ExitCode.USAGE, network.run("identity create SecondBank/teller --role BANK"));
        assertEquals(ExitCode.OK, network.run("identity list " + StartedNetwork.BANK));
        assertTrue(network.said().contains(StartedNetwork.BANK + "MSP"), network::said);
        assertEquals(ExitCode.OK, network.run("identity show SecondBank/teller"));
        assertTrue(network.said().contains("role=BANK"), network::said);

        Path msp = network.folder().resolve("organisations/" + StartedNetwork.BANK + "/users/teller/msp");
        Path key = msp.resolve("keystore/priv_sk");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
        Path profile = network.folder().resolve("organisations/" + StartedNetwork.BANK + "/connection.json");
        assertEquals(ExitCode.OK, network.run("--as " + msp + " --profile " + profile + " registry get-registry"));
        assertEquals(
                ExitCode.OK,
                network.run("identity import SecondBank/again --certificate " + msp.resolve("signcerts/cert.pem")
                        + " --key " + key));
        assertEquals(ExitCode.OK, network.run("--as SecondBank/again registry get-registry"));
    }

    @Test
    void aCertificateIsRenewedForItsKeyAndRevoked() {
        assertEquals(ExitCode.OK, network.run("identity create SecondBank/lasting --role BANK"));
        assertEquals(ExitCode.OK, network.run("--output json identity show SecondBank/lasting"));
        String before = network.said();
        assertEquals(ExitCode.OK, network.run("--output json identity renew SecondBank/lasting"));
        String renewed = network.said();
        assertEquals(detail("keyDigest", before), detail("keyDigest", renewed));
        assertNotEquals(detail("serial", before), detail("serial", renewed));
        assertEquals(ExitCode.OK, network.run("--as SecondBank/lasting registry get-registry"));

        assertEquals(ExitCode.OK, network.run("identity revoke SecondBank/lasting"));
        assertTrue(
                Files.exists(network.folder().resolve("organisations/" + StartedNetwork.BANK + "/msp/crls/crl.pem")));
        assertEquals(ExitCode.USAGE, network.run("identity renew SecondBank/nobody"));
    }

    private static String detail(String name, String json) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        assertTrue(found.find(), json);
        return found.group(1);
    }

    private static ExitCode open(String account) {
        return network.run(
                "--as Registrar/clerk accounts open-account --id open-ACCOUNT --account ACCOUNT --type EMITTER"
                                .replace("ACCOUNT", account)
                        + " --holder-id 91420000100001 --holder-name \"Steel Ltd\" --adcode 420100"
                        + " --representatives person=EmitterMSP/steel-initiator,authority=INITIATE,keys=@Emitter/steel-initiator"
                        + " --representatives person=EmitterMSP/steel-approver,authority=APPROVE,keys=@Emitter/steel-approver");
    }
}
