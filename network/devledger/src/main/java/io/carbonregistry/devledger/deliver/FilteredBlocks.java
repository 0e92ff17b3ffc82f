package io.carbonregistry.devledger.deliver;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.transactions.EndorsedAction;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import java.util.List;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;
import org.hyperledger.fabric.protos.peer.FilteredBlock;
import org.hyperledger.fabric.protos.peer.FilteredChaincodeAction;
import org.hyperledger.fabric.protos.peer.FilteredTransaction;
import org.hyperledger.fabric.protos.peer.FilteredTransactionActions;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** Makes of a block what may be told to everybody. */
final class FilteredBlocks {

    private static final System.Logger LOG = System.getLogger(FilteredBlocks.class.getName());

    private FilteredBlocks() {}

    static FilteredBlock of(Block block) {
        FilteredBlock.Builder filtered = FilteredBlock.newBuilder().setNumber(block.number());
        List<ByteString> envelopes = block.envelopes();
        for (int i = 0; i < envelopes.size(); i++) {
            add(filtered, envelopes.get(i), block.flags().get(i));
        }
        return filtered.build();
    }

    /** A transaction that cannot be read is invalid, and has no id to be told. */
    private static void add(FilteredBlock.Builder filtered, ByteString bytes, TxValidationCode code) {
        try {
            Envelope envelope = Envelope.parse(bytes);
            filtered.setChannelId(envelope.channelId())
                    .addFilteredTransactions(transaction(envelope).setTxValidationCode(code));
        } catch (MalformedException e) {
            LOG.log(System.Logger.Level.DEBUG, "a transaction cannot be told of: {0}", e.getMessage());
        }
    }

    private static FilteredTransaction.Builder transaction(Envelope envelope) {
        FilteredTransaction.Builder transaction = FilteredTransaction.newBuilder()
                .setTxid(envelope.channelHeader().getTxId())
                .setTypeValue(envelope.channelHeader().getType());
        if (envelope.type() == HeaderType.ENDORSER_TRANSACTION) {
            FilteredTransactionActions.Builder actions = FilteredTransactionActions.newBuilder();
            EndorsedAction.of(envelope)
                    .event()
                    .filter(event -> !event.getChaincodeId().isEmpty())
                    .ifPresent(event -> actions.addChaincodeActions(
                            FilteredChaincodeAction.newBuilder().setChaincodeEvent(withoutPayload(event))));
            transaction.setTransactionActions(actions);
        }
        return transaction;
    }

    private static ChaincodeEvent withoutPayload(ChaincodeEvent event) {
        return event.toBuilder().clearPayload().build();
    }
}
