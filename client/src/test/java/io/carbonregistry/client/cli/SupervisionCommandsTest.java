package io.carbonregistry.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.client.Market;
import io.carbonregistry.client.Network;
import io.carbonregistry.client.Plant;
import io.carbonregistry.client.PowerPlant;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.plans.MeterId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an office of the regulator types to find what looks wrong: the coal's heat jumps from January to February. */
class SupervisionCommandsTest {

    private static final Screen SCREEN = new Screen();

    @TempDir
    private static Path folder;

    private static Network network;

    @BeforeAll
    static void found() throws Exception {
        network = Network.start(folder.resolve("network"));
        PowerPlant power = PowerPlant.found(Market.found(network));
        Plant unit = power.further(new FacilityId("unit-7"), new MeterId("scale-7"));
        ConfidedMonth january = unit.rows(PowerPlant.JANUARY, 1, PowerPlant.figures("210345.67", "20.908"));
        power.own(PowerPlant.attest(january));
        ConfidedMonth february = unit.rows(PowerPlant.JANUARY.plus(1), 1, PowerPlant.figures("210345.67", "33.100"));
        power.own(PowerPlant.attest(february));
    }

    @AfterAll
    static void close() throws Exception {
        network.close();
    }

    @Test
    void whatLooksWrongIsFoundAndBecomesACase() throws IOException {
        Path csv = folder.resolve("findings.csv");
        Path request = folder.resolve("case.json");
        String findings = regulator() + " attestations findings --year 2026 --province 42";
        assertEquals(
                ExitCode.OK,
                run(findings + " --csv " + csv + " --open-case 42/7 --because doubled --request " + request),
                SCREEN::err);
        assertTrue(
                SCREEN.out().contains("JUMP: unit-7 C/bituminous: 20.908 GJ/t in 2026-01, 33.100 GJ/t in 2026-02"),
                SCREEN::out);
        assertTrue(SCREEN.out().contains("unit-7/2026-02/1"), SCREEN::out);
        assertTrue(SCREEN.out().contains("in 2 months"), SCREEN::out);
        assertTrue(Files.readString(csv).contains(",power,unit-7,2026-01,1,C/bituminous,20.908 GJ/t"), csv::toString);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(csv)));
        assertEquals(ExitCode.FAILED, run(findings + " --csv " + csv), "nothing is replaced");
        assertEquals(ExitCode.OK, run("--output json " + findings), SCREEN::err);
        assertTrue(SCREEN.out().contains("\"rule\":\"JUMP\""), SCREEN::out);

        assertFalse(Files.readString(request).contains("20.908"), "a case tells no value");
        assertEquals(ExitCode.OK, run(regulator() + " supervision open-case --json " + request), SCREEN::err);
        assertEquals(ExitCode.OK, run(regulator() + " supervision get-case --case-id 42/7"), SCREEN::err);
        assertTrue(SCREEN.out().contains("unit-7/2026-01/1"), SCREEN::out);
    }

    @Test
    void whoMayNotSeeValuesFindsNothing() {
        assertEquals(ExitCode.REFUSED, run(auditor() + " attestations findings --year 2026"));
        assertTrue(SCREEN.out().contains("101: ROLE_NOT_ALLOWED"), SCREEN::out);
    }

    @Test
    void aMeterTellsWhichMonthsRestOnIt() {
        assertEquals(ExitCode.OK, run(auditor() + " attestations citations --meter power/scale-7"), SCREEN::err);
        assertTrue(SCREEN.out().contains("unit-7/2026-02/1"), SCREEN::out);
        assertTrue(SCREEN.out().contains("2 versions of months rest on power/scale-7"), SCREEN::out);
        for (String other : List.of("--meter steel/scale-7", "--body nobody", "--factor NONE")) {
            assertEquals(ExitCode.OK, run(auditor() + " attestations citations " + other), SCREEN::err);
            assertTrue(SCREEN.out().contains("0 versions"), SCREEN::out);
        }
    }

    @Test
    void monthsAndValuesAreDrawn() throws IOException {
        requireDrawn("heat-map", "unit-7");
        requireDrawn("heat-map --account power", "company power");
        requireDrawn("distribution --parameter C --material bituminous", "C/bituminous in GJ/t");
        String nothing = " attestations pictures distribution --year 2026 --parameter B --png " + folder.resolve("b");
        assertEquals(ExitCode.REFUSED, run(regulator() + nothing));
        assertEquals(ExitCode.USAGE, run(regulator() + " attestations pictures pie --year 2026 --png x"));
    }

    private static void requireDrawn(String kind, String label) throws IOException {
        String drawing = regulator() + " attestations pictures " + kind + " --year 2026";
        Path svg = folder.resolve(label.replace('/', ' ') + ".svg");
        Path png = folder.resolve(label.replace('/', ' ') + ".png");
        assertEquals(ExitCode.OK, run(drawing + " --svg \"" + svg + "\""), SCREEN::err);
        assertTrue(Files.readString(svg).contains(label), () -> "no " + label);
        assertEquals(ExitCode.OK, run(drawing + " --png \"" + png + "\""), SCREEN::err);
        assertEquals(0x89, Files.readAllBytes(png)[0] & 0xFF);
    }

    private static String regulator() {
        return as("RegulatorMSP", "minister");
    }

    private static String auditor() {
        return as("AuditorMSP", "auditor");
    }

    private static String as(String mspId, String user) {
        return new Typed(network, folder).as(mspId, user) + " --network " + folder.resolve("kept");
    }

    private static ExitCode run(String command) {
        return SCREEN.type("--lang en " + command);
    }
}
