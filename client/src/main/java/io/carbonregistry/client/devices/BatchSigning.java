package io.carbonregistry.client.devices;

import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.devices.Device;
import io.carbonregistry.devices.DeviceBatch;
import io.carbonregistry.devices.DeviceSignature;
import io.carbonregistry.identities.IdentityException;
import io.carbonregistry.identities.SigningKey;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.units.Moment;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Signs a file of data as a device's next batch.
 *
 * @param device as it stands on the ledger
 * @param key the device's own
 * @param from where the batch begins, if not with its first row
 * @param until where it ends, if not a second after its last row
 */
public record BatchSigning(Device device, SigningKey key, Optional<Moment> from, Optional<Moment> until) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEED_BYTES = 32;

    /**
     * Signs it, with a new secret for the salts.
     *
     * @throws io.carbonregistry.kernel.RefusedException as malformed, if the data can't be read
     * @throws IdentityException if the key is another than the device's
     */
    public KeptBatch sign(DataFile data) {
        SaltSeed seed = seed();
        long sequence = device.sequence() + 1;
        DeviceRows.Sum sum = new DeviceRows(device.id(), sequence, data, seed).sum();
        DeviceBatch batch = new DeviceBatch(
                device.id(), sequence, from.orElse(sum.first()), until.orElseGet(sum::end), sum.commitment());
        DeviceSignature signature =
                new DeviceSignature(Base64.getEncoder().encodeToString(key.signature(batch.signed())));
        if (!device.key().verifies(batch.signed(), signature)) {
            throw new IdentityException("The key is not the one that device " + device.id() + " is registered with");
        }
        return new KeptBatch(
                new ActId(UUID.randomUUID().toString()), device.account(), batch, signature, device.key(), seed);
    }

    private static SaltSeed seed() {
        byte[] bytes = new byte[SEED_BYTES];
        RANDOM.nextBytes(bytes);
        return new SaltSeed(new Salt(HexFormat.of().formatHex(bytes)));
    }
}
