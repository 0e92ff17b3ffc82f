package io.carbonregistry.devledger;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.devledger.organisations.Signer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hyperledger.fabric.client.EndorseException;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.client.Proposal;
import org.hyperledger.fabric.client.Status;
import org.hyperledger.fabric.client.SubmittedTransaction;
import org.hyperledger.fabric.client.Transaction;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.gateway.ProposedTransaction;
import org.hyperledger.fabric.protos.peer.ChaincodeInvocationSpec;
import org.hyperledger.fabric.protos.peer.ChaincodeProposalPayload;

/** Does the steps of one transcript with the stock gateway client. */
final class TranscriptPlayer {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(tx|tx8|time|stack)(?::([0-9]+))?}");

    private final TestNetwork network;
    private final Map<String, Gateway> gateways = new HashMap<>();
    private final Map<Integer, Proposal> proposals = new HashMap<>();
    private final Map<Integer, Transaction> endorsed = new HashMap<>();

    TranscriptPlayer(TestNetwork network) {
        this.network = network;
    }

    Outcome play(Step step) throws GatewayException, InvalidProtocolBufferException {
        if (step.does().equals("order")) {
            Transaction transaction =
                    endorsed.get(Integer.parseInt(step.arguments().get(0)));
            return new Outcome(
                    null, null, transaction == null ? "nothing to order" : order(step, transaction), null, null);
        }
        Proposal proposal = propose(step);
        proposals.put(step.step(), proposal);
        return step.does().equals("evaluate") ? evaluate(proposal) : endorse(step, proposal);
    }

    /** What a text of the transcript means for the transactions of this run. */
    Pattern pattern(String expected) throws InvalidProtocolBufferException {
        StringBuilder pattern = new StringBuilder();
        Matcher placeholders = PLACEHOLDER.matcher(expected);
        int at = 0;
        while (placeholders.find()) {
            pattern.append(Pattern.quote(expected.substring(at, placeholders.start())));
            pattern.append(meaning(placeholders.group(1), placeholders.group(2)));
            at = placeholders.end();
        }
        return Pattern.compile(pattern + Pattern.quote(expected.substring(at)), Pattern.DOTALL);
    }

    private String meaning(String kind, String step) throws InvalidProtocolBufferException {
        if (kind.equals("stack")) {
            return ".*";
        }
        Proposal proposal = proposals.get(Integer.parseInt(step));
        return Pattern.quote(
                switch (kind) {
                    case "tx" -> proposal.getTransactionId();
                    case "tx8" -> proposal.getTransactionId().substring(0, 8);
                    default -> timeOf(proposal).toString();
                });
    }

    private static Instant timeOf(Proposal proposal) throws InvalidProtocolBufferException {
        var message = ProposedTransaction.parseFrom(proposal.getBytes()).getProposal();
        var unsigned = org.hyperledger.fabric.protos.peer.Proposal.parseFrom(message.getProposalBytes());
        var timestamp = ChannelHeader.parseFrom(
                        Header.parseFrom(unsigned.getHeader()).getChannelHeader())
                .getTimestamp();
        return Instant.ofEpochSecond(timestamp.getSeconds(), timestamp.getNanos());
    }

    private Proposal propose(Step step) throws InvalidProtocolBufferException {
        String function = step.arguments().isEmpty() ? "none" : step.arguments().get(0);
        Proposal.Builder builder = gateway(step.as())
                .getNetwork(network.name())
                .getContract(step.chaincode())
                .newProposal(function);
        step.arguments().stream().skip(1).forEach(builder::addArguments);
        if (step.endorsers() != null) {
            builder.setEndorsingOrganizations(step.endorsers().toArray(String[]::new));
        }
        if (step.transientData() != null) {
            step.transientData()
                    .forEach((name, value) -> builder.putTransient(name, value.getBytes(StandardCharsets.UTF_8)));
        }
        return step.arguments().isEmpty() ? withoutArguments(step.as(), builder.build()) : builder.build();
    }

    /** The client always names a function; a proposal without any is put together and signed by hand. */
    private Proposal withoutArguments(String mspId, Proposal proposal) throws InvalidProtocolBufferException {
        ProposedTransaction proposed = ProposedTransaction.parseFrom(proposal.getBytes());
        var message = org.hyperledger.fabric.protos.peer.Proposal.parseFrom(
                proposed.getProposal().getProposalBytes());
        ChaincodeProposalPayload payload = ChaincodeProposalPayload.parseFrom(message.getPayload());
        var invocation = ChaincodeInvocationSpec.parseFrom(payload.getInput()).toBuilder();
        invocation.getChaincodeSpecBuilder().getInputBuilder().clearArgs();
        ByteString bytes = message.toBuilder()
                .setPayload(payload.toBuilder()
                        .setInput(invocation.build().toByteString())
                        .build()
                        .toByteString())
                .build()
                .toByteString();
        ProposedTransaction.Builder changed = proposed.toBuilder();
        changed.getProposalBuilder().setProposalBytes(bytes);
        Signer signer = new Signer(TestOrganisations.user(mspId));
        return gateway(mspId)
                .newSignedProposal(
                        changed.build().toByteArray(), signer.sign(bytes).toByteArray());
    }

    /** All clients go through the Registrar's peer. */
    private Gateway gateway(String mspId) {
        return gateways.computeIfAbsent(
                mspId, unused -> network.gateway(TestOrganisations.REGISTRAR, TestOrganisations.user(mspId)));
    }

    private static Outcome evaluate(Proposal proposal) throws InvalidProtocolBufferException {
        try {
            return new Outcome(Outcome.text(proposal.evaluate()), null, null, null, null);
        } catch (GatewayException e) {
            return Outcome.refused("evaluate", e);
        }
    }

    private Outcome endorse(Step step, Proposal proposal) throws GatewayException, InvalidProtocolBufferException {
        Transaction transaction;
        try {
            transaction = proposal.endorse();
        } catch (EndorseException e) {
            return Outcome.refused("endorse", e);
        }
        endorsed.put(step.step(), transaction);
        String validation = step.does().equals("submit") ? order(step, transaction) : null;
        return Outcome.of(Outcome.action(transaction.getBytes()), validation);
    }

    /** Until the Bank's peer has it too: it may be asked next, and need not be the first to commit. */
    private String order(Step step, Transaction transaction) throws GatewayException {
        SubmittedTransaction submitted = transaction.submitAsync();
        Status status = submitted.getStatus();
        gateways.computeIfAbsent(
                        step.as() + " at the Bank",
                        unused -> network.gateway(TestOrganisations.BANK, TestOrganisations.user(step.as())))
                .newCommit(submitted.getBytes())
                .getStatus();
        return status.getCode().name();
    }
}
