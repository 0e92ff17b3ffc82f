package io.carbonregistry.client.devices;

import io.carbonregistry.client.imports.ImportedFile;
import io.carbonregistry.commitments.Opening;
import io.carbonregistry.devices.DeviceBatch;
import io.carbonregistry.devices.DeviceKey;
import io.carbonregistry.devices.DeviceSignature;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * One row of a device's batch, and what shows that the device has signed for it. It tells nothing of other rows.
 *
 * @param batch which batch it is of
 * @param signature the device's
 * @param key which verifies the signature
 * @param opening the row, and the way from it to the batch's root
 */
public record RowProof(DeviceBatch batch, DeviceSignature signature, DeviceKey key, Opening opening) {

    private static final Records RECORDS = Records.strict(Types.of(List.of(RowProof.class)));

    /** More than the longest row, and far less than what is no proof at all. */
    private static final long LONGEST = 1 << 20;

    /** What can be wrong with a proof. */
    public enum Fault {
        /** The signature is not the key's over this batch. */
        NOT_SIGNED,
        /** The row is not among those that the batch commits to. */
        NOT_AMONG_THE_ROWS,
        /** The row says that it is of another device, batch or place. */
        OF_ANOTHER_PLACE
    }

    /**
     * Reads one.
     *
     * @throws RefusedException as malformed
     * @throws UncheckedIOException if it can't be read
     */
    public static RowProof read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw RefusedException.because(
                        Reason.MALFORMED, file, "at most " + LONGEST + " bytes", Files.size(file) + " bytes");
            }
            return RECORDS.read(RowProof.class, new ImportedFile(file).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Writes it to a new file. */
    public void write(Path file) {
        try {
            Files.write(file, RECORDS.bytes(this), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ", or it is there already", e);
        }
    }

    /** What is wrong with it; nothing, if the device of this key has signed for this very row. */
    public List<Fault> faults() {
        if (!key.verifies(batch.signed(), signature)) {
            return List.of(Fault.NOT_SIGNED);
        }
        if (!opening.opens(batch.commitment())) {
            return List.of(Fault.NOT_AMONG_THE_ROWS);
        }
        return isAtItsPlace() ? List.of() : List.of(Fault.OF_ANOTHER_PLACE);
    }

    /**
     * The row as it was measured.
     *
     * @throws RefusedException as malformed, if it is no row of a device
     */
    public DeviceRow row() {
        return (DeviceRow) RECORDS.read(SignedRow.class, opening.row().getBytes(StandardCharsets.UTF_8));
    }

    private boolean isAtItsPlace() {
        try {
            DeviceRow row = row();
            return row.device().equals(batch.device())
                    && row.sequence() == batch.sequence()
                    && row.row() == opening.proof().index() + 1;
        } catch (RefusedException e) {
            return false;
        }
    }
}
