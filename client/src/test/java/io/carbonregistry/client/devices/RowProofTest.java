package io.carbonregistry.client.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.client.devices.RowProof.Fault;
import io.carbonregistry.commitments.Opening;
import io.carbonregistry.devices.Device;
import io.carbonregistry.devices.DeviceBatch;
import io.carbonregistry.devices.DeviceId;
import io.carbonregistry.devices.DeviceKey;
import io.carbonregistry.devices.DeviceSignature;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.identities.IdentityException;
import io.carbonregistry.identities.SigningKey;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.plans.MeterId;
import io.carbonregistry.units.Moment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a file of measurements to the proof of one of its rows, without a network. */
class RowProofTest {

    private static final Instant BEGINNING = Instant.parse("2026-03-01T00:00:00Z");
    private static final int ROWS = 1000;
    private static final long SHOWN = 777;

    @TempDir
    private Path folder;

    private DataFile data;
    private Device device;

    @BeforeEach
    void measure() throws Exception {
        data = new DataFile(Files.writeString(folder.resolve("day.csv"), measurements(ROWS)));
        device = device("cems-1", "cems.key");
    }

    @Test
    void everyRowCanBeShownAndTellsNoOther() {
        KeptBatch kept = sign();
        assertEquals(new Moment("2026-03-01T00:16:40Z"), kept.batch().until(), "a second after the last row");
        for (long row : List.of(1L, SHOWN, (long) ROWS)) {
            RowProof proof = kept.proof(data, row);
            assertEquals(List.of(), proof.faults());
            assertEquals(
                    BEGINNING.plusSeconds(row - 1).toString(), proof.row().at().value());
            assertEquals(
                    List.of(new DeviceRow.Reading("co2", row + ".50")),
                    proof.row().readings());
            assertFalse(proof.toString().contains(kept.seed().secret().value()));
        }
        assertThrows(RefusedException.class, () -> kept.proof(data, 0));
        assertThrows(RefusedException.class, () -> kept.proof(data, ROWS + 1));
    }

    @Test
    void whateverIsChangedIsFound() throws Exception {
        KeptBatch kept = sign();
        RowProof proof = kept.proof(data, SHOWN);
        Opening opening = proof.opening();
        Opening otherValue = new Opening(opening.row().replace("777.50", "777.51"), opening.salt(), opening.proof());
        assertEquals(
                List.of(Fault.NOT_AMONG_THE_ROWS),
                new RowProof(proof.batch(), proof.signature(), proof.key(), otherValue).faults());
        DeviceBatch batch = proof.batch();
        DeviceBatch later = new DeviceBatch(batch.device(), 9, batch.from(), batch.until(), batch.commitment());
        assertEquals(List.of(Fault.NOT_SIGNED), new RowProof(later, proof.signature(), proof.key(), opening).faults());
        Device other = device("cems-2", "other.key");
        assertEquals(List.of(Fault.NOT_SIGNED), new RowProof(batch, proof.signature(), other.key(), opening).faults());

        KeptBatch elsewhere =
                new KeptBatch(kept.act(), kept.account(), later, kept.signature(), kept.key(), kept.seed());
        assertThrows(RefusedException.class, () -> elsewhere.requireOf(data), "its rows name another batch");
        Files.writeString(data.path(), measurements(ROWS).replace("3.50", "3.51"));
        assertThrows(RefusedException.class, () -> kept.proof(data, SHOWN));
        assertThrows(RefusedException.class, () -> kept.requireOf(data));
    }

    /** Whoever signs a root over rows that name another batch cannot show them either. */
    @Test
    void aRowSpeaksForItsOwnBatchAlone() throws Exception {
        RowProof first = sign().proof(data, SHOWN);
        DeviceBatch batch = new DeviceBatch(
                first.batch().device(),
                2,
                first.batch().from(),
                first.batch().until(),
                first.batch().commitment());
        DeviceSignature signature = new DeviceSignature(
                Base64.getEncoder().encodeToString(key("cems.key").signature(batch.signed())));
        assertEquals(
                List.of(Fault.OF_ANOTHER_PLACE), new RowProof(batch, signature, first.key(), first.opening()).faults());
    }

    @Test
    void filesReadBackAndTheSecretOneIsItsOwnersAlone() throws Exception {
        KeptBatch kept = sign();
        Path file = KeptBatch.beside(data);
        kept.write(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(kept, KeptBatch.read(file));
        assertThrows(RuntimeException.class, () -> kept.write(file), "never over another");
        assertFalse(kept.toString().contains(kept.seed().secret().value()));
        Path shown = folder.resolve("row.json");
        kept.proof(data, SHOWN).write(shown);
        assertEquals(kept.proof(data, SHOWN), RowProof.read(shown));
        assertFalse(Files.readString(shown).contains(kept.seed().secret().value()));

        Files.writeString(file, Files.readString(file).replace("\"seed\":\"", "\"seed\":\"x"));
        IdentityException damaged = assertThrows(IdentityException.class, () -> KeptBatch.read(file));
        assertFalse(String.valueOf(damaged.getMessage())
                .contains(kept.seed().secret().value()));
    }

    @Test
    void aBatchIsSignedByItsOwnDevicesKeyAlone() throws Exception {
        device("cems-2", "other.key");
        BatchSigning signing = new BatchSigning(device, key("other.key"), Optional.empty(), Optional.empty());
        assertThrows(IdentityException.class, () -> signing.sign(data));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "at,co2\n",
                "time,co2\n2026-03-01T00:00:00Z,1\n",
                "at,co2,co2\n2026-03-01T00:00:00Z,1,2\n",
                "\uFEFFat,co2\n2026-03-01T00:00:00Z,1\n",
                "at,co2\n2026-03-01T00:00:00Z\n",
                "at,co2\n2026-03-01 00:00:00,1\n",
                "at,co2\n2026-03-01T00:00:01Z,1\n2026-03-01T00:00:00Z,1\n",
                "at,co2\n2026-03-01T00:00:00Z,\"1\n",
                "at,co2\n\n2026-03-01T00:00:00Z,1\n"
            })
    void whatIsNoFileOfMeasurementsIsRefused(String text) throws Exception {
        Files.writeString(data.path(), text);
        assertThrows(RefusedException.class, this::sign);
    }

    @Test
    void aRefusalNamesTheLine() throws Exception {
        Files.writeString(data.path(), "at,co2\n2026-03-01T00:00:00Z,1\nyesterday,1\n");
        RefusedException refused = assertThrows(RefusedException.class, this::sign);
        assertTrue(refused.refusals().toString().contains("day.csv line 3"), refused.refusals()::toString);
    }

    private KeptBatch sign() {
        return new BatchSigning(device, key("cems.key"), Optional.empty(), Optional.empty()).sign(data);
    }

    private SigningKey key(String name) {
        return SigningKey.read(folder.resolve(name));
    }

    /** A device as the ledger has it, with a new key in a file. */
    private Device device(String id, String file) {
        byte[] key = SigningKey.create(folder.resolve(file)).getEncoded();
        return new Device(
                new DeviceId(id),
                new AccountId("steel"),
                new FacilityId("unit-1"),
                new DeviceKey(Base64.getEncoder().encodeToString(key)),
                List.of(new MeterId("scale-1")),
                0,
                Optional.empty(),
                Optional.empty());
    }

    private static String measurements(int rows) {
        StringBuilder text = new StringBuilder("at,co2\r\n");
        for (int row = 1; row <= rows; row++) {
            text.append(BEGINNING.plusSeconds(row - 1)).append(',').append(row).append(".50\r\n");
        }
        return text.toString();
    }
}
