package io.carbonregistry.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.client.Market;
import io.carbonregistry.client.Network;
import io.carbonregistry.client.PowerPlant;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.devices.DataFile;
import io.carbonregistry.client.devices.KeptBatch;
import io.carbonregistry.devices.AnchorBatch;
import io.carbonregistry.devices.DeviceBatch;
import io.carbonregistry.devices.DeviceId;
import io.carbonregistry.devices.DeviceKey;
import io.carbonregistry.devices.DeviceSignature;
import io.carbonregistry.identities.SigningKey;
import io.carbonregistry.kernel.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plant's people type, on a network where the plant is registered. */
class PlantCommandsTest {

    private static final Screen SCREEN = new Screen();
    private static final DeviceId CEMS = new DeviceId("cems-1");

    @TempDir
    private static Path folder;

    private static Network network;
    private static PowerPlant plant;

    @BeforeAll
    static void found() throws Exception {
        network = Network.start(folder.resolve("network"));
        plant = PowerPlant.found(Market.found(network));
        plant.own(PowerPlant.attest(plant.unit().stoodStill(PowerPlant.JANUARY)));
    }

    @AfterAll
    static void close() throws Exception {
        network.close();
    }

    @Test
    void aDaysBatchIsAnchoredOnceAndARowOfItProved() throws Exception {
        Path key = folder.resolve("cems.key");
        Path data = Files.writeString(folder.resolve("day.csv"), "at,co2\n2026-03-01T00:00:00Z,17.5\n");
        Path proof = folder.resolve("row.json");
        String anchor = " devices anchor --device cems-1 --key " + key + " --data " + data;

        assertEquals(ExitCode.OK, run("--output json devices make-key --out " + key), SCREEN::err);
        plant.device(CEMS, new DeviceKey(told("key")));
        assertEquals(ExitCode.OK, run(initiator() + " --dry-run" + anchor), SCREEN::err);
        assertFalse(Files.exists(KeptBatch.beside(new DataFile(data))));
        assertEquals(ExitCode.REFUSED, run(initiator() + anchor + " --until 2026-03-09T00:00:00Z"));
        assertFalse(Files.exists(KeptBatch.beside(new DataFile(data))), "nothing was anchored");
        assertEquals(ExitCode.OK, run(initiator() + anchor), SCREEN::err);
        String transaction = transaction();
        assertEquals(ExitCode.OK, run(initiator() + anchor), SCREEN::err);
        assertEquals(transaction, transaction(), "the same act again");

        assertEquals(ExitCode.OK, run("devices prove --data " + data + " --row 1 --out " + proof), SCREEN::err);
        assertEquals(ExitCode.OK, run("devices verify-row " + proof));
        assertTrue(SCREEN.out().contains("17.5"), SCREEN::out);
        assertTrue(SCREEN.out().contains("was not asked"), SCREEN::out);
        assertEquals(ExitCode.OK, run(initiator() + " devices verify-row " + proof), SCREEN::err);
        assertTrue(SCREEN.out().contains("its batch is anchored"), SCREEN::out);
        Files.writeString(proof, Files.readString(proof).replace("17.5", "17.4"));
        assertEquals(ExitCode.FAILED, run("devices verify-row " + proof));
        assertTrue(SCREEN.out().contains("not among those"), SCREEN::out);

        requireRefusals(KeptBatch.read(KeptBatch.beside(new DataFile(data))), SigningKey.read(key));
    }

    @Test
    void theWorklistTellsWhatWaitsForWhom() {
        assertEquals(ExitCode.OK, run(auditor() + " attestations worklist --of 420100 --own"), SCREEN::err);
        assertTrue(
                SCREEN.out().contains("review    4201     power                  unit-1                 2026-01 1"),
                SCREEN::out);
        assertTrue(SCREEN.out().contains("simulated clock: 2026-03-02"), SCREEN::out);
        assertEquals(ExitCode.OK, run(auditor() + " attestations worklist --of 42 --own"), SCREEN::err);
        assertFalse(SCREEN.out().contains("unit-1"), "the city has not looked at it");
        assertEquals(ExitCode.USAGE, run(initiator() + " attestations worklist"), "full blocks are not for everybody");
    }

    /** Anybody sees one company's months; whoever may read full blocks sees all. */
    @Test
    void theCalendarTellsWhoHasAttested() throws Exception {
        String calendar = " attestations calendar --colour never";
        assertEquals(ExitCode.OK, run(initiator() + calendar + " --account power"), SCREEN::err);
        assertTrue(SCREEN.out().contains("unit-1                   ok   du   --   --"), SCREEN::out);
        assertTrue(SCREEN.out().contains("simulated clock: 2026-03-02"), SCREEN::out);
        assertEquals(ExitCode.OK, run(initiator() + calendar + " --account power --csv --year 2026"), SCREEN::err);
        assertTrue(SCREEN.out().contains("power,unit-1,2026-01,2026-03-12,ON_TIME,1,ATTESTED,SUBMITTED,"), SCREEN::out);
        assertTrue(SCREEN.out().contains("power,unit-1,2026-02,2026-04-09,DUE,,,,"), SCREEN::out);
        assertEquals(ExitCode.OK, run(auditor() + calendar + " --province 42 --parameters"), SCREEN::err);
        assertTrue(SCREEN.out().contains("power\n unit-1                  ok   du   --"), SCREEN::out);
        assertEquals(ExitCode.OK, run(auditor() + calendar + " --province 43 --csv"), SCREEN::err);
        assertEquals(1, SCREEN.out().lines().count(), SCREEN::out);
        assertEquals(ExitCode.USAGE, run(initiator() + calendar), "full blocks are not for everybody");
    }

    /** Replayed, reordered, out of time, unsigned: none of them gets into a block. */
    private static void requireRefusals(KeptBatch anchored, SigningKey key) {
        DeviceBatch first = anchored.batch();
        refuse(Reason.BATCH_OUT_OF_SEQUENCE, first, anchored.signature());
        refuse(Reason.BATCH_OUT_OF_SEQUENCE, numbered(first, 3), signed(key, numbered(first, 3)));
        refuse(Reason.TIME_ORDER, numbered(first, 2), signed(key, numbered(first, 2)));
        refuse(Reason.SIGNATURE_INVALID, numbered(first, 2), anchored.signature());
        SigningKey.create(folder.resolve("other.key"));
        SigningKey other = SigningKey.read(folder.resolve("other.key"));
        refuse(Reason.SIGNATURE_INVALID, numbered(first, 2), signed(other, numbered(first, 2)));
        refuse(Reason.SIGNATURE_INVALID, numbered(first, 2), new DeviceSignature("AAAA"));
    }

    private static void refuse(Reason reason, DeviceBatch batch, DeviceSignature signature) {
        AnchorBatch act = new AnchorBatch(Market.id(), PowerPlant.POWER, batch, signature);
        assertEquals(
                reason,
                assertThrows(Refused.class, () -> plant.initiator().submit(act))
                        .refusal()
                        .reason());
    }

    private static DeviceBatch numbered(DeviceBatch batch, long sequence) {
        return new DeviceBatch(batch.device(), sequence, batch.from(), batch.until(), batch.commitment());
    }

    private static DeviceSignature signed(SigningKey key, DeviceBatch batch) {
        return new DeviceSignature(Base64.getEncoder().encodeToString(key.signature(batch.signed())));
    }

    private static String initiator() {
        return as("EmitterMSP", "power-initiator");
    }

    private static String auditor() {
        return as("AuditorMSP", "auditor");
    }

    private static String as(String mspId, String user) {
        return new Typed(network, folder).as(mspId, user) + " --network " + folder.resolve("kept");
    }

    private static String transaction() {
        Matcher found = Pattern.compile("\\b[0-9a-f]{64}\\b").matcher(SCREEN.out());
        assertTrue(found.find(), SCREEN::out);
        return found.group();
    }

    private static String told(String member) {
        Matcher found = Pattern.compile("\"" + member + "\":\"([^\"]+)\"").matcher(SCREEN.out());
        assertTrue(found.find(), SCREEN::out);
        return found.group(1);
    }

    private static ExitCode run(String command) {
        return SCREEN.type("--lang en " + command);
    }
}
