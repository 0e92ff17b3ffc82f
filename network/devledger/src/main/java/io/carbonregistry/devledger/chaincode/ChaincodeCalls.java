package io.carbonregistry.devledger.chaincode;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.concurrent.CompletableFuture;
import org.hyperledger.fabric.protos.peer.ChaincodeID;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.protos.peer.ChaincodeSpec;

/** Answers what a chaincode asks while it runs a transaction. */
final class ChaincodeCalls {

    private final QueryCalls queries;
    private final Invoker invoker;

    ChaincodeCalls(KeyHistory history, Invoker invoker) {
        this.queries = new QueryCalls(history);
        this.invoker = invoker;
    }

    /** The payload of the answer; a failure's message is the answer's. */
    CompletableFuture<ByteString> answer(ChaincodeMessage message, RunningTransaction running) {
        try {
            if (message.getType() == ChaincodeMessage.Type.INVOKE_CHAINCODE) {
                return invoke(ChaincodeSpec.parseFrom(message.getPayload()), running.transaction());
            }
            return CompletableFuture.completedFuture(answerNow(message.getType(), message.getPayload(), running));
        } catch (InvalidProtocolBufferException e) {
            return CompletableFuture.failedFuture(ChaincodeException.wrap("unmarshal failed", e));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private ByteString answerNow(ChaincodeMessage.Type type, ByteString payload, RunningTransaction running)
            throws InvalidProtocolBufferException {
        return switch (type) {
            case GET_STATE -> StateCalls.get(payload, running);
            case GET_STATE_MULTIPLE -> StateCalls.getMultiple(payload, running);
            case PUT_STATE -> StateCalls.put(payload, running);
            case DEL_STATE -> StateCalls.delete(payload, running);
            case WRITE_BATCH_STATE -> StateCalls.writeBatch(payload, running);
            case GET_PRIVATE_DATA_HASH -> StateCalls.getPrivateHash(payload, running);
            case PURGE_PRIVATE_DATA -> StateCalls.purge(payload, running);
            case GET_STATE_METADATA -> StateCalls.getMetadata(payload, running);
            case PUT_STATE_METADATA -> StateCalls.putMetadata(payload, running);
            case GET_STATE_BY_RANGE -> queries.range(payload, running);
            case GET_HISTORY_FOR_KEY -> queries.historyOf(payload, running);
            case QUERY_STATE_NEXT -> queries.next(payload, running);
            case QUERY_STATE_CLOSE -> queries.close(payload, running);
            case GET_QUERY_RESULT -> throw new ChaincodeException("ExecuteQuery not supported for leveldb");
            default -> throw new ChaincodeException("no chaincode asks this: " + type);
        };
    }

    /** The name of a chaincode to call may carry a version and a channel: {@code name:version/channel}. */
    private CompletableFuture<ByteString> invoke(ChaincodeSpec spec, Transaction transaction) {
        ChaincodeID id = spec.getChaincodeId();
        String[] nameAndChannel = id.getName().split("/", 2);
        if (nameAndChannel.length == 2 && !nameAndChannel[1].equals(transaction.channel())) {
            throw new ChaincodeException("failed to find ledger for channel: " + nameAndChannel[1]);
        }
        String name = nameAndChannel[0].split(":", 2)[0];
        return invoker.invoke(transaction, name, spec.getInput()).handle((message, failure) -> {
            if (failure != null) {
                throw ChaincodeException.wrap("execute failed", Failures.cause(failure));
            }
            return message.toByteString();
        });
    }
}
