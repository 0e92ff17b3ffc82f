package io.carbonregistry.devledger.queries;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.endorsing.Proposal;
import io.carbonregistry.devledger.endorsing.SystemChaincode;
import io.carbonregistry.devledger.ledger.Ledger;
import io.carbonregistry.devledger.organisations.AccessDeniedException;
import io.carbonregistry.devledger.organisations.ChannelAccess;
import io.carbonregistry.devledger.state.TransactionPlace;
import io.carbonregistry.fabric.rules.Wire;
import io.carbonregistry.fabric.rules.blocks.Block;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hyperledger.fabric.protos.common.BlockchainInfo;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.peer.ProcessedTransaction;
import org.hyperledger.fabric.protos.peer.Response;

/** {@code qscc}: asks for blocks and transactions. */
public final class LedgerQueries implements SystemChaincode {

    private final Ledger ledger;
    private final ChannelAccess access;

    public LedgerQueries(Ledger ledger, ChannelAccess access) {
        this.ledger = ledger;
        this.access = access;
    }

    @Override
    public Response answer(Proposal proposal) {
        List<ByteString> arguments = proposal.input().getArgsList();
        if (arguments.size() < 2) {
            return Responses.error("Incorrect number of arguments, " + arguments.size());
        }
        String function = arguments.get(0).toStringUtf8();
        String channel = arguments.get(1).toStringUtf8();
        if (!function.equals("GetChainInfo") && arguments.size() < 3) {
            return Responses.error("missing 3rd argument for " + function);
        }
        if (!channel.equals(access.config().channelId())) {
            return Responses.error("Invalid chain ID, " + channel);
        }
        try {
            access.require("qscc/" + function, proposal.signedData());
            return answer(function, arguments.size() > 2 ? arguments.get(2) : ByteString.EMPTY);
        } catch (AccessDeniedException e) {
            return Responses.error("access denied for [" + function + "][" + channel + "]: [" + e.getMessage() + "]");
        }
    }

    private Response answer(String function, ByteString argument) {
        return switch (function) {
            case "GetChainInfo" -> chainInfo();
            case "GetBlockByNumber" -> blockByNumber(argument.toStringUtf8());
            case "GetBlockByHash" -> blockByHash(argument);
            case "GetTransactionByID" -> transaction(argument.toStringUtf8());
            case "GetBlockByTxID" -> blockByTransaction(argument.toStringUtf8());
            default -> Responses.error("Requested function " + function + " not found.");
        };
    }

    private Response chainInfo() {
        Block last = ledger.last();
        return Responses.success(BlockchainInfo.newBuilder()
                .setHeight(last.number() + 1)
                .setCurrentBlockHash(last.hash())
                .setPreviousBlockHash(last.previousHash())
                .build());
    }

    private Response blockByNumber(String number) {
        try {
            long parsed = Long.parseUnsignedLong(number);
            // The highest number of all asks for the last block.
            return block(
                    parsed == -1 ? Optional.of(ledger.last()) : ledger.block(parsed),
                    "Failed to get block number " + number + ", error no such block number [" + number + "] in index");
        } catch (NumberFormatException e) {
            return Responses.error("Failed to parse block number with error strconv.ParseUint: parsing \"" + number
                    + "\": invalid syntax");
        }
    }

    private Response blockByHash(ByteString hash) {
        String hex = HexFormat.of().formatHex(hash.toByteArray());
        return block(
                ledger.block(hash),
                "Failed to get block hash " + hash.toStringUtf8() + ", error no such block hash [" + hex
                        + "] in index");
    }

    private Response blockByTransaction(String id) {
        return block(
                ledger.transaction(id).flatMap(place -> ledger.block(place.block())),
                "Failed to get block for txID " + id + ", error " + noTransaction(id));
    }

    private Response transaction(String id) {
        return ledger.transaction(id)
                .map(this::processed)
                .map(Responses::success)
                .orElseGet(() ->
                        Responses.error("Failed to get transaction with id " + id + ", error " + noTransaction(id)));
    }

    private ProcessedTransaction processed(TransactionPlace place) {
        Block block = ledger.block(place.block()).orElseThrow();
        ByteString envelope = block.envelopes().get(place.transaction());
        return ProcessedTransaction.newBuilder()
                .setTransactionEnvelope(Wire.parse(Envelope.parser(), envelope, "envelope"))
                .setValidationCode(place.validationCode())
                .build();
    }

    private static Response block(Optional<Block> block, String otherwise) {
        return block.map(found -> Responses.success(found.message())).orElseGet(() -> Responses.error(otherwise));
    }

    private static String noTransaction(String id) {
        return "no such transaction ID [" + id + "] in index";
    }
}
