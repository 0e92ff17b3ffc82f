package io.carbonregistry.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.client.cli.session.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an officer has typed wrong in a sheet, or changed in the folder of evidence, is told with its place. */
class SheetMistakesTest {

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
    void whatCannotBeReadIsToldAtOnceWithItsLine() throws Exception {
        List<Map<String, String>> rows = desk.filled(OfficersDesk.RIGHT);
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
    void aCheckTellsEveryMistakeAtOnceWithItsLine() throws Exception {
        List<Map<String, String>> rows = desk.filled(OfficersDesk.RIGHT);
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
    void evidenceThatIsMissingChangedOrUnknownIsFound() throws Exception {
        desk.save("right.csv", desk.filled(OfficersDesk.RIGHT));
        assertEquals(ExitCode.OK, desk.prepares("right.csv", "right.bundle"), desk::all);
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
}
