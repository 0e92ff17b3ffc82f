package io.carbonregistry.devices;

import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;
import io.carbonregistry.units.Moment;
import java.nio.charset.StandardCharsets;

/**
 * What a device has measured in a while, as one commitment.
 *
 * @param device which
 * @param sequence one more than that of its batch before; the first is 1
 * @param from where it begins
 * @param until where it ends
 * @param commitment over its rows
 */
public record DeviceBatch(DeviceId device, long sequence, Moment from, Moment until, Commitment commitment) {

    public DeviceBatch {
        Text.require(1 <= sequence && sequence <= Whole.MAX, "sequence", Long.toString(sequence), "1 or more");
        Text.require(from.compareTo(until) < 0, "batch", from + " to " + until, "an end after the beginning");
        Text.require(commitment.rows() > 0, "rows", "0", "at least one");
    }

    /** What the device signs: the name of this form and each component on a line of its own, in ASCII. */
    public byte[] signed() {
        return String.join(
                        "\n",
                        "carbonregistry batch 1",
                        device.value(),
                        Long.toString(sequence),
                        from.value(),
                        until.value(),
                        commitment.root().value(),
                        Long.toString(commitment.rows()))
                .getBytes(StandardCharsets.US_ASCII);
    }
}
