package io.carbonregistry.client.facts;

import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.transactions.EndorsedAction;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.JsonObject;
import io.carbonregistry.wire.JsonString;
import io.carbonregistry.wire.Records;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;

/**
 * Reads the facts of one chaincode out of blocks.
 *
 * @param chaincode its name on the channel
 * @param records reads facts, those of a newer registry too
 */
public record BlockFacts(String chaincode, Records records) {

    /** The facts of a block, in its order. */
    public List<Recorded> of(Block block) {
        return IntStream.range(0, block.envelopes().size())
                .filter(block.flags()::isValid)
                .mapToObj(index -> Envelope.parse(block.envelopes().get(index)))
                .filter(this::isOurs)
                .flatMap(envelope -> recorded(envelope, block.number()).stream())
                .toList();
    }

    private boolean isOurs(Envelope envelope) {
        return envelope.type() == HeaderType.ENDORSER_TRANSACTION
                && EndorsedAction.extension(envelope).getChaincodeId().getName().equals(chaincode);
    }

    /** Every act that writes announces itself; what does not is a query that somebody had ordered. */
    private Optional<Recorded> recorded(Envelope envelope, long block) {
        EndorsedAction action = EndorsedAction.of(envelope);
        return action.event()
                .map(event -> new Recorded(
                        records.read(
                                Fact.class,
                                action.action().getResponse().getPayload().toByteArray()),
                        act(event),
                        envelope.transactionId(),
                        block));
    }

    private static ActRef act(ChaincodeEvent event) {
        if (CanonicalJson.parse(event.getPayload().toByteArray()) instanceof JsonObject announcement
                && announcement.members().get("act") instanceof JsonString act) {
            return ActRef.parse(act.value());
        }
        throw new IllegalStateException("an event announces no act: " + event.getTxId());
    }
}
