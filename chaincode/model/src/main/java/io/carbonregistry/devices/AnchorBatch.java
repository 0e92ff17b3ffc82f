package io.carbonregistry.devices;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.Optional;

/**
 * Asks for a device's batch to be anchored. Its own signature says whose it is; whoever submits it only carries it.
 *
 * @param account the company's account
 * @param batch what the device has measured
 * @param signature the device's
 */
public record AnchorBatch(ActId id, AccountId account, DeviceBatch batch, DeviceSignature signature)
        implements Request<BatchAnchored> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return Keys.needed(Device.key(batch.device()));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<BatchAnchored> decide(States states, Circumstances now, Rules rules) {
        Device device = states.get(Device.key(batch.device()));
        device.requireAble(account, rules);
        rules.require(
                device.key().verifies(batch.signed(), signature),
                Reason.SIGNATURE_INVALID,
                device.id(),
                batch.sequence());
        rules.require(
                batch.sequence() == device.sequence() + 1,
                Reason.BATCH_OUT_OF_SEQUENCE,
                device.id(),
                device.sequence() + 1,
                batch.sequence());
        device.until()
                .ifPresent(last -> rules.require(
                        batch.from().compareTo(last) >= 0, Reason.TIME_ORDER, device.id(), last, batch.from()));
        rules.require(
                !batch.until().day().isAfter(now.day()), Reason.TIME_ORDER, device.id(), now.day(), batch.until());
        rules.end();

        // From here on it must succeed.
        return Decision.of(new BatchAnchored(now.act(), account, batch, now.day()))
                .writing(
                        AnchoredBatch.key(device.id(), batch.sequence()),
                        new AnchoredBatch(batch, signature, now.day(), now.act()))
                .writing(Device.key(device.id()), device.after(batch));
    }
}
