package io.carbonregistry.devledger.gateway;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.transactions.EndorsedAction;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;

/** Picks one chaincode's events out of blocks, from behind a transaction on if one is named. */
final class EventFilter {

    private final String chaincode;
    private final String after;
    private boolean passed;

    EventFilter(String chaincode, String after) {
        this.chaincode = chaincode;
        this.after = after;
        this.passed = after.isEmpty();
    }

    /** The events of the next block, in the order of its transactions. */
    List<ChaincodeEvent> in(Block block) {
        List<ChaincodeEvent> events = new ArrayList<>();
        List<ByteString> envelopes = block.envelopes();
        for (int i = 0; i < envelopes.size(); i++) {
            if (block.flags().isValid(i)) {
                event(envelopes.get(i)).filter(this::isWanted).ifPresent(events::add);
            }
        }
        return events;
    }

    private boolean isWanted(ChaincodeEvent event) {
        if (!passed) {
            passed = event.getTxId().equals(after);
            return false;
        }
        return event.getChaincodeId().equals(chaincode);
    }

    private static Optional<ChaincodeEvent> event(ByteString bytes) {
        try {
            Envelope envelope = Envelope.parse(bytes);
            return envelope.type() == HeaderType.ENDORSER_TRANSACTION
                    ? EndorsedAction.of(envelope).event().filter(EventFilter::isComplete)
                    : Optional.empty();
        } catch (MalformedException e) {
            return Optional.empty();
        }
    }

    private static boolean isComplete(ChaincodeEvent event) {
        return !event.getChaincodeId().isEmpty()
                && !event.getEventName().isEmpty()
                && !event.getTxId().isEmpty();
    }
}
