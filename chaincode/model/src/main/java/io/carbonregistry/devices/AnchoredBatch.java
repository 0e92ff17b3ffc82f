package io.carbonregistry.devices;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A batch that a device has signed and nobody can exchange any more.
 *
 * @param batch which
 * @param signature the device's
 * @param day the day it was anchored
 * @param act the act that anchored it
 */
public record AnchoredBatch(DeviceBatch batch, DeviceSignature signature, LocalDate day, ActRef act) implements State {

    /** Where it stands. */
    public static Key<AnchoredBatch> key(DeviceId device, long sequence) {
        return Key.of(AnchoredBatch.class, "batch", device, String.format(Locale.ROOT, "%016d", sequence));
    }

    /** How the keys of a device's batches start. */
    static String keys(DeviceId device) {
        return "batch/" + device + "/";
    }
}
