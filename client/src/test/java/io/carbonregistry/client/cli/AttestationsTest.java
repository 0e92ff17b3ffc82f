package io.carbonregistry.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.client.Market;
import io.carbonregistry.client.Network;
import io.carbonregistry.client.PowerPlant;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.proofs.Authorities;
import io.carbonregistry.client.proofs.Disclosure;
import io.carbonregistry.client.proofs.NotProvenException;
import io.carbonregistry.client.proofs.ProofFile;
import io.carbonregistry.client.proofs.Proving;
import io.carbonregistry.client.proofs.ReceiptCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** An officer's month from the template to a row that a bank verifies, as it is typed. */
@TestMethodOrder(OrderAnnotation.class)
class AttestationsTest {

    private static final Map<String, String> RIGHT =
            Map.of("A", "210345.67", "C", "20.908", "M", "500000", "O", "650.00");

    @TempDir
    private static Path folder;

    private static Network network;
    private static OfficersDesk desk;

    @BeforeAll
    static void found() throws Exception {
        network = Network.start(folder);
        PowerPlant.found(Market.found(network));
        desk = OfficersDesk.on(network, folder);
    }

    @AfterAll
    static void close() throws Exception {
        network.close();
    }

    @Test
    @Order(1)
    void aTemplateOpensInASpreadsheetAndSaysWhatIsReported() {
        assertEquals(ExitCode.OK, desk.types("power-initiator", "template unit-1 --month 2026-01"), desk::all);
        assertTrue(desk.said().startsWith("\uFEFFfacility,parameter,name,material,value,unit,"), desk::said);
        assertEquals(5, desk.said().split("\r\n", -1).length - 1, "a heading and four planned parameters");
        assertTrue(desk.said().contains("unit-1,A,\"燃料消耗量 烟煤"), desk::said);
        assertEquals(ExitCode.USAGE, desk.types("power-initiator", "template POWER --month 2026-01"));
        assertTrue(desk.said().contains("CHP_UNIT"), desk::said);
        assertEquals(
                ExitCode.OK,
                desk.types("power-initiator", "template POWER --kind CHP_UNIT --month 2026-01 --format json"),
                desk::all);
        assertTrue(desk.said().startsWith("{\"rows\":[{"), desk::said);
    }

    @Test
    @Order(2)
    void whatCannotBeReadIsToldAtOnceWithItsLine() throws Exception {
        List<Map<String, String>> rows = desk.filled(RIGHT);
        rows.get(0).put("value", "２１０345.67");
        rows.get(1).put("value", "20,908");
        rows.get(1).put("sampled", "5 Jan");
        rows.get(1).put("laboratory", "lab-1");
        rows.get(2).put("evidence", "METER_READING=nowhere.pdf");
        rows.get(3).put("meters", "scale 7");
        desk.save("wrong.csv", rows);
        assertEquals(ExitCode.USAGE, desk.prepares("wrong.csv", "wrong.bundle"), desk::all);
        assertTrue(desk.said().contains("wrong.csv:2 value: ２１０345.67 has full-width"), desk::said);
        assertTrue(desk.said().contains("type 210345.67"), desk::said);
        assertTrue(desk.said().contains("wrong.csv:3 value: 20,908 is no number"), desk::said);
        assertTrue(desk.said().contains("wrong.csv:3 sampled: 5 Jan is no day"), desk::said);
        assertTrue(desk.said().contains("wrong.csv:3 report: "), desk::said);
        assertTrue(desk.said().contains("wrong.csv:4 evidence: there is no file nowhere.pdf"), desk::said);
        assertTrue(desk.said().contains("wrong.csv:5 meters: scale 7 is no meter"), desk::said);
        assertFalse(Files.exists(folder.resolve("wrong.bundle")));
    }

    @Test
    @Order(3)
    void aCheckTellsEveryMistakeAtOnceWithItsLine() throws Exception {
        List<Map<String, String>> rows = desk.filled(RIGHT);
        rows.get(0).put("value", "210345.678");
        rows.get(0).put("unit", "kg");
        rows.get(1).put("method", "by eye");
        rows.get(1).put("meters", "scale-9");
        rows.get(2).put("evidence", "");
        rows.get(3).put("value", "-650.00");
        desk.save("planted.csv", rows);
        assertEquals(ExitCode.OK, desk.prepares("planted.csv", "planted.bundle"), desk::all);
        assertEquals(
                ExitCode.REFUSED, desk.types("power-initiator", "check " + desk.file("planted.bundle")), desk::all);
        for (String found : List.of(
                "unit-1 planted.csv:2  704 UNIT_WRONG",
                "unit-1 planted.csv:2  704 DECIMALS_WRONG",
                "unit-1 planted.csv:3  710 METHOD_DIFFERS",
                "unit-1 planted.csv:3  708 METER_UNKNOWN",
                "unit-1 planted.csv:4  707 EVIDENCE_MISSING",
                "unit-1 planted.csv:5  705 VALUE_NEGATIVE")) {
            assertTrue(desk.said().contains(found), () -> found + " is missing in " + desk.said());
        }
        assertEquals(ExitCode.REFUSED, desk.types("power-initiator", "submit " + desk.file("planted.bundle")));
    }

    @Test
    @Order(4)
    void aRightMonthIsAttestedByTwoPersons() throws Exception {
        desk.save("right.csv", desk.filled(RIGHT));
        assertEquals(ExitCode.OK, desk.prepares("right.csv", "right.bundle"), desk::all);
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("right.bundle"))));
        assertEquals(ExitCode.USAGE, desk.prepares("right.csv", "right.bundle"), "never written over");
        assertEquals(ExitCode.OK, desk.types("power-initiator", "check " + desk.file("right.bundle")), desk::all);
        assertTrue(desk.said().contains("tCO2"), desk::said);
        assertEquals(
                ExitCode.OK, desk.types("power-initiator", "submit --dry-run " + desk.file("right.bundle")), desk::all);
        assertEquals(ExitCode.OK, desk.types("power-initiator", "submit " + desk.file("right.bundle")), desk::all);
        assertTrue(desk.said().contains("approve --bundle"), desk::said);
        assertEquals(
                ExitCode.OK, desk.types("power-initiator", "submit " + desk.file("right.bundle")), "the same again");
        String approve = "approve --bundle " + desk.file("right.bundle") + " --receipts " + folder;
        assertEquals(ExitCode.REFUSED, desk.types("power-initiator", approve), "the same person");
        assertEquals(ExitCode.OK, desk.types("power-approver", approve), desk::all);
    }

    @Test
    @Order(5)
    void aReceiptVerifiesOfflineAndWithOneByteChangedDoesNot() throws Exception {
        Path own = desk.kept();
        assertEquals(ExitCode.OK, desk.typesOffline("receipt " + own + " --out " + desk.file("own.html")), desk::all);
        verified("verify-receipt", desk.file("own.html"), "Endorsed by both authorities");
        verified("verify-receipt", own, "A peer said that it stands in block");
        String act = own.getFileName().toString().replace(".receipt.json", "");
        assertEquals(
                ExitCode.USAGE, desk.types("power-initiator", "receipt power/" + act), "no full blocks for an emitter");
        String command = "receipt power/" + act + " --with-block --out ";
        assertEquals(ExitCode.OK, desk.types("RegistrarMSP", "clerk", command + desk.file("whole.html")), desk::all);
        verified("verify-receipt", desk.file("whole.html"), "It stands in block");
        assertEquals(
                ExitCode.OK,
                desk.types("RegistrarMSP", "clerk", command + desk.file("whole.json") + " --format json"),
                desk::all);
        for (String name : List.of("own.html", "whole.html", "whole.json")) {
            everyChangeIsFound(desk.file(name), text -> ReceiptCheck.of(text, proving()));
        }
    }

    @Test
    @Order(6)
    void oneRowIsOpenedAndVerifiesOfflineAndWithOneByteChangedDoesNot() throws Exception {
        String disclose = "disclose --bundle " + desk.file("right.bundle") + " --parameter A --material bituminous";
        assertEquals(
                ExitCode.OK,
                desk.typesOffline(
                        disclose + " --receipt " + desk.file("own.html") + " --out " + desk.file("small.json")),
                desk::all);
        verified("verify-disclosure", desk.file("small.json"), "210345.67");
        assertFalse(Files.readString(desk.file("small.json")).contains("20.908"), "nothing of other rows");
        assertEquals(
                ExitCode.OK,
                desk.typesOffline(disclose + " --with-block --receipt " + desk.file("whole.html") + " --out "
                        + desk.file("large.json")),
                desk::all);
        verified("verify-disclosure", desk.file("large.json"), "It stands in block");
        assertEquals(
                ExitCode.OK,
                desk.typesOffline(
                        "verify-disclosure " + desk.file("small.json") + desk.roots() + " --blocks " + desk.blocks()),
                desk::all);
        assertTrue(desk.said().contains("Committed in block"), desk::said);
        for (String name : List.of("small.json", "large.json")) {
            everyChangeIsFound(desk.file(name), text -> ProofFile.read(Disclosure.class, text)
                    .check(proving()));
        }
        String others = " --roots RegulatorMSP=" + desk.file("EmitterMSP.pem") + " --roots RegistrarMSP="
                + desk.file("RegistrarMSP.pem");
        assertEquals(ExitCode.FAILED, desk.typesOffline("verify-disclosure " + desk.file("small.json") + others));
        assertTrue(desk.said().contains("NOT PROVEN"), desk::said);
    }

    @Test
    @Order(7)
    void evidenceThatIsMissingChangedOrUnknownIsFound() throws Exception {
        String verify = "evidence verify " + desk.evidence() + " --bundle " + desk.file("right.bundle");
        assertEquals(ExitCode.OK, desk.typesOffline(verify), desk::all);
        List<Path> files;
        try (Stream<Path> all = Files.list(desk.evidence())) {
            files = all.sorted().toList();
        }
        Files.writeString(files.get(0), "another");
        Files.delete(files.get(1));
        Files.writeString(desk.evidence().resolve("stray.pdf"), "stray");
        assertEquals(ExitCode.FAILED, desk.typesOffline(verify));
        assertTrue(desk.said().contains("changed: " + files.get(0).getFileName()), desk::said);
        assertTrue(desk.said().contains("missing: " + files.get(1).getFileName()), desk::said);
        assertTrue(desk.said().contains("not cited: stray.pdf"), desk::said);
    }

    /** Bytes all over the file, each changed in turn; the last is the end of a line. */
    private static void everyChangeIsFound(Path of, Consumer<String> check) throws IOException {
        byte[] right = Files.readAllBytes(of);
        check.accept(ProofFile.text(of));
        Path changed = desk.file("changed");
        int step = Math.max(1, right.length / 97);
        for (int i = 0; i < right.length - 1; i += step) {
            byte[] wrong = right.clone();
            wrong[i] = (byte) (wrong[i] == 'x' ? 'y' : 'x');
            Files.write(changed, wrong);
            int at = i;
            assertThrows(NotProvenException.class, () -> check.accept(ProofFile.text(changed)), () -> of + " at " + at);
        }
    }

    private static Proving proving() {
        return new Proving(Authorities.of(
                Profile.AUTHORITIES.stream().collect(Collectors.toMap(mspId -> mspId, mspId -> network.organisations()
                        .ofMsp(mspId)
                        .trust()
                        .roots())),
                Profile.AUTHORITIES));
    }

    private static void verified(String command, Path of, String says) {
        assertEquals(ExitCode.OK, desk.typesOffline(command + " " + of + desk.roots()), desk::all);
        assertTrue(desk.said().contains(says), desk::said);
    }
}
