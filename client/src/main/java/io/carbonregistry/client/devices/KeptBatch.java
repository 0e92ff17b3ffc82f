package io.carbonregistry.client.devices;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.client.imports.ImportedFile;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.devices.AnchorBatch;
import io.carbonregistry.devices.DeviceBatch;
import io.carbonregistry.devices.DeviceKey;
import io.carbonregistry.devices.DeviceSignature;
import io.carbonregistry.identities.IdentityException;
import io.carbonregistry.identities.PrivateFile;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What is kept beside the data of a batch: without it, no row can be shown. It is written before anything is sent, so that the same act can be sent again.
 *
 * @param act the id of the act that anchors it
 * @param account the company's
 * @param batch what was signed
 * @param signature the device's
 * @param key which verifies the signature
 * @param seed from which the salts of the rows come; secret
 */
public record KeptBatch(
        ActId act, AccountId account, DeviceBatch batch, DeviceSignature signature, DeviceKey key, SaltSeed seed) {

    private static final Records RECORDS = Records.strict(Types.of(List.of(KeptBatch.class)));
    private static final String SUFFIX = ".batch";

    /** Where the batch of a file of data is kept. */
    public static Path beside(DataFile data) {
        return data.path().resolveSibling(data.path().getFileName() + SUFFIX);
    }

    /**
     * Reads it.
     *
     * @throws IdentityException if it can't be read, with nothing of it in the message
     */
    public static KeptBatch read(Path file) {
        try {
            return RECORDS.read(KeptBatch.class, new ImportedFile(file).bytes());
        } catch (IOException e) {
            throw new IdentityException("There is no batch kept in " + file + " that can be read", e);
        } catch (RefusedException e) {
            // Without the cause: what it quotes could be the secret.
            throw new IdentityException(file + " is damaged, or keeps no batch");
        }
    }

    /** Writes it to a new file that is its owner's alone. */
    public void write(Path file) {
        PrivateFile.write(file, new String(RECORDS.bytes(this), StandardCharsets.UTF_8));
    }

    /** The act that anchors it. */
    public AnchorBatch anchoring() {
        return new AnchorBatch(act, account, batch, signature);
    }

    /** What shows one row of the data, counted from 1. */
    public RowProof proof(DataFile data, long row) {
        return new RowProof(batch, signature, key, rows(data).opening(row, batch.commitment()));
    }

    /** The data is what was signed. */
    public void requireOf(DataFile data) {
        DeviceRows rows = rows(data);
        rows.requireSame(rows.sum().commitment(), batch.commitment());
    }

    private DeviceRows rows(DataFile data) {
        return new DeviceRows(batch.device(), batch.sequence(), data, seed);
    }

    /** Says which batch it is, and nothing of the secret. */
    @Override
    public String toString() {
        return "KeptBatch[" + batch.device() + "/" + batch.sequence() + "]";
    }
}
