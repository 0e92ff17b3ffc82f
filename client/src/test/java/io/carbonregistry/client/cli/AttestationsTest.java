package io.carbonregistry.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.fabric.rules.blocks.BlockFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** An officer's month from the template to a row that a bank verifies, as it is typed. */
@Tag("network")
@TestMethodOrder(OrderAnnotation.class)
class AttestationsTest {

    @TempDir
    private static Path folder;

    private static OfficersDesk desk;

    @BeforeAll
    static void found() throws Exception {
        desk = OfficersDesk.found(folder);
    }

    @AfterAll
    static void close() throws Exception {
        desk.close();
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
    void aRightMonthIsAttestedByTwoPersons() throws Exception {
        desk.save("right.csv", desk.filled(OfficersDesk.RIGHT));
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
    @Order(3)
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
            desk.changedBytes().areFoundInReceipt(desk.file(name));
        }
        committedByAllBlocks(own);
    }

    /** Whatever a receipt says of its block, all blocks tell whether and where it is committed. */
    private static void committedByAllBlocks(Path own) throws Exception {
        String blocks = " --blocks " + desk.blocks();
        for (Path receipt : List.of(own, desk.file("own.html"), desk.file("whole.html"))) {
            assertEquals(
                    ExitCode.OK, desk.typesOffline("verify-receipt " + receipt + desk.roots() + blocks), desk::all);
            assertTrue(desk.said().contains("Committed in block"), desk::said);
            assertFalse(desk.said().contains("A peer said"), desk::said);
        }
        String elsewhere = Files.readString(own).replaceAll("\"said\":\\d+", "\"said\":1");
        Path moved = Files.writeString(desk.file("moved.json"), elsewhere);
        assertEquals(ExitCode.FAILED, desk.typesOffline("verify-receipt " + moved + desk.roots() + blocks));
        assertTrue(desk.said().contains("in another block than this says"), desk::said);
    }

    /** Without all blocks nothing is committed, and the block that is missing, or broken, is named. */
    @Test
    @Order(5)
    void blocksThatAreCutOffOrChangedProveNothing() throws Exception {
        String verify = "verify-receipt " + desk.file("own.html") + desk.roots() + " --blocks ";
        byte[] blocks = Files.readAllBytes(desk.blocks().resolve(BlockFile.name(0)));
        Path cut = Files.write(desk.file("cut"), Arrays.copyOf(blocks, blocks.length / 2));
        assertEquals(ExitCode.USAGE, desk.typesOffline(verify + cut));
        assertTrue(desk.all().contains(cut + " ends in the middle of block "), desk::all);
        blocks[blocks.length / 4] ^= 1;
        Path changed = Files.write(desk.file("changed.blocks"), blocks);
        assertEquals(ExitCode.FAILED, desk.typesOffline(verify + changed), desk::all);
        assertTrue(desk.said().contains("no whole chain of these authorities (block "), desk::all);
    }

    @Test
    @Order(4)
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
            desk.changedBytes().areFoundInDisclosure(desk.file(name));
        }
        String others = " --roots RegulatorMSP=" + desk.file("EmitterMSP.pem") + " --roots RegistrarMSP="
                + desk.file("RegistrarMSP.pem");
        assertEquals(ExitCode.FAILED, desk.typesOffline("verify-disclosure " + desk.file("small.json") + others));
        assertTrue(desk.said().contains("NOT PROVEN"), desk::said);
    }

    private static void verified(String command, Path of, String says) {
        assertEquals(ExitCode.OK, desk.typesOffline(command + " " + of + desk.roots()), desk::all);
        assertTrue(desk.said().contains(says), desk::said);
    }
}
