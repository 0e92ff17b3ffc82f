package io.carbonregistry.devledger.deliver;

import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Wire;
import io.carbonregistry.fabric.rules.policies.SignedData;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import java.util.Optional;
import org.hyperledger.fabric.protos.orderer.SeekInfo;
import org.hyperledger.fabric.protos.orderer.SeekPosition;

/** A signed request for blocks. */
record SeekRequest(Envelope envelope, SeekInfo seek) {

    /** @throws MalformedException when the envelope holds no such request */
    static SeekRequest of(org.hyperledger.fabric.protos.common.Envelope message) {
        Envelope envelope = Envelope.of(message);
        if (!envelope.channelHeader().hasTimestamp()) {
            throw new MalformedException("channel header in envelope must contain timestamp");
        }
        return new SeekRequest(
                envelope, Wire.parse(SeekInfo.parser(), envelope.payload().getData(), "seek info"));
    }

    SignedData signedData() {
        return new SignedData(
                envelope.message().getPayload(),
                envelope.creator(),
                envelope.message().getSignature());
    }

    /** The first and the last block asked for on a chain of a height; empty when the positions make no sense. */
    Optional<Interval> interval(long height) {
        if (!seek.hasStart() || !seek.hasStop()) {
            return Optional.empty();
        }
        long first =
                switch (seek.getStart().getTypeCase()) {
                    case NEWEST -> height - 1;
                    case SPECIFIED -> seek.getStart().getSpecified().getNumber();
                    case NEXT_COMMIT -> height;
                    default -> 0;
                };
        Interval interval = new Interval(first, last(seek.getStop(), first, height));
        return Long.compareUnsigned(interval.last(), interval.first()) < 0 ? Optional.empty() : Optional.of(interval);
    }

    private static long last(SeekPosition stop, long first, long height) {
        return switch (stop.getTypeCase()) {
            case NEWEST -> Math.max(first, height - 1);
            case SPECIFIED -> stop.getSpecified().getNumber();
            default -> first;
        };
    }

    /** Block numbers, both included; the last is unsigned, its highest value means "without end". */
    record Interval(long first, long last) {}
}
