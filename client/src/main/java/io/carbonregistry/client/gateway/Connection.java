package io.carbonregistry.client.gateway;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.client.Credentials;
import io.carbonregistry.client.Profile;
import io.carbonregistry.fabric.rules.transactions.EndorsedAction;
import io.grpc.ManagedChannel;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.Network;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.gateway.CommitStatusRequest;
import org.hyperledger.fabric.protos.gateway.CommitStatusResponse;
import org.hyperledger.fabric.protos.gateway.EndorseRequest;
import org.hyperledger.fabric.protos.gateway.EndorseResponse;
import org.hyperledger.fabric.protos.gateway.EvaluateRequest;
import org.hyperledger.fabric.protos.gateway.EvaluateResponse;
import org.hyperledger.fabric.protos.gateway.GatewayGrpc;
import org.hyperledger.fabric.protos.gateway.ProposedTransaction;
import org.hyperledger.fabric.protos.gateway.SignedCommitStatusRequest;
import org.hyperledger.fabric.protos.gateway.SubmitRequest;
import org.hyperledger.fabric.protos.gateway.SubmitResponse;
import org.hyperledger.fabric.protos.peer.Response;
import org.hyperledger.fabric.protos.peer.SignedProposal;

/** Asks one peer's gateway as one identity. */
public final class Connection implements AutoCloseable {

    private static final Duration ENDORSING = Duration.ofSeconds(15);

    /** An orderer that follows a dead leader holds a transaction for seconds; another takes it at once. */
    private static final Duration ORDERING = Duration.ofMillis(1500);

    private final ManagedChannel channel;
    private final Profile profile;
    private final Signatory signatory;
    private final Gateway gateway;
    private final Network network;
    private final GatewayGrpc.GatewayStub stub;

    /** Asks over a channel, which it closes in the end. */
    public Connection(ManagedChannel channel, Profile profile, Signatory signatory) {
        this.channel = channel;
        this.profile = profile;
        this.signatory = signatory;
        this.gateway = Gateway.newInstance()
                .connection(channel)
                .identity(signatory.identity())
                .signer(signatory.signer())
                .connect();
        this.network = gateway.getNetwork(profile.channel());
        this.stub = GatewayGrpc.newStub(channel);
    }

    /** Asks the first peer of a profile as somebody. */
    public static Connection open(Profile profile, Credentials credentials) {
        return new Connection(Channels.open(profile.network().peers().get(0)), profile, new Signatory(credentials));
    }

    /**
     * Has a new transaction endorsed, and signs it.
     *
     * @param guards the MSP ids of those who must endorse it besides those who endorse everything
     * @param confided the entries of its transient map
     */
    public CompletableFuture<Endorsed> endorse(
            SortedSet<String> guards, String function, SortedMap<String, byte[]> confided, byte[]... arguments) {
        List<String> organisations = Stream.concat(profile.endorsers().stream(), guards.stream())
                .distinct()
                .toList();
        ProposedTransaction proposed = propose(profile.chaincode(), function, organisations, confided, arguments);
        EndorseRequest request = EndorseRequest.newBuilder()
                .setTransactionId(proposed.getTransactionId())
                .setChannelId(profile.channel())
                .setProposedTransaction(proposed.getProposal())
                .addAllEndorsingOrganizations(proposed.getEndorsingOrganizationsList())
                .build();
        return Unary.<EndorseResponse>of(answer -> within(ENDORSING).endorse(request, answer))
                .thenApply(response -> sign(proposed.getTransactionId(), response.getPreparedTransaction()));
    }

    /** Sends a transaction for ordering; what comes back is an acknowledgement and no commit. */
    public CompletableFuture<SubmitResponse> submit(Endorsed endorsed) {
        return submit(endorsed.transaction(), endorsed.envelope());
    }

    /** As {@link #submit(Endorsed)}, one that was signed before. */
    public CompletableFuture<SubmitResponse> submit(String transaction, Envelope envelope) {
        SubmitRequest request = SubmitRequest.newBuilder()
                .setTransactionId(transaction)
                .setChannelId(profile.channel())
                .setPreparedTransaction(envelope)
                .build();
        return Unary.of(answer -> within(ORDERING).submit(request, answer));
    }

    /** What the registry answers, with nothing ordered. */
    public CompletableFuture<byte[]> evaluate(String function, byte[]... arguments) {
        return evaluateIn(profile.chaincode(), function, arguments);
    }

    /** What any chaincode answers, with nothing ordered. */
    public CompletableFuture<byte[]> evaluateIn(String chaincode, String function, byte[]... arguments) {
        return evaluate(propose(chaincode, function, List.of(), Collections.emptySortedMap(), arguments));
    }

    /** As {@link #evaluate(String, byte[]...)}, asking none but peers that endorse, which alone may see what is confided. */
    public CompletableFuture<byte[]> evaluateConfided(
            String function, SortedMap<String, byte[]> confided, byte[]... arguments) {
        return evaluate(propose(profile.chaincode(), function, profile.endorsers(), confided, arguments));
    }

    private CompletableFuture<byte[]> evaluate(ProposedTransaction proposed) {
        EvaluateRequest request = EvaluateRequest.newBuilder()
                .setTransactionId(proposed.getTransactionId())
                .setChannelId(profile.channel())
                .setProposedTransaction(proposed.getProposal())
                .addAllTargetOrganizations(proposed.getEndorsingOrganizationsList())
                .build();
        return Unary.<EvaluateResponse>of(answer -> within(ENDORSING).evaluate(request, answer))
                .thenApply(response -> response.getResult().getPayload().toByteArray());
    }

    /** What became of a transaction that was ordered by somebody, once it is committed. */
    public CompletableFuture<CommitStatusResponse> outcome(String transaction) {
        ByteString request = CommitStatusRequest.newBuilder()
                .setTransactionId(transaction)
                .setChannelId(profile.channel())
                .setIdentity(signatory.creator())
                .build()
                .toByteString();
        SignedCommitStatusRequest signed = SignedCommitStatusRequest.newBuilder()
                .setRequest(request)
                .setSignature(signatory.sign(request))
                .build();
        return Unary.of(answer -> within(ENDORSING).commitStatus(signed, answer));
    }

    /** Fabric's own view of the channel, for its streams of blocks. */
    public Network network() {
        return network;
    }

    /** The channel underneath. */
    public ManagedChannel channel() {
        return channel;
    }

    @Override
    public void close() {
        gateway.close();
        channel.shutdownNow();
    }

    private GatewayGrpc.GatewayStub within(Duration time) {
        // After a failure gRPC waits ever longer before it tries to connect again; whoever calls has waited already.
        channel.resetConnectBackoff();
        return stub.withDeadlineAfter(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private ProposedTransaction propose(
            String chaincode,
            String function,
            List<String> organisations,
            SortedMap<String, byte[]> confided,
            byte[]... arguments) {
        Contract contract = network.getContract(chaincode);
        byte[] unsigned = contract.newProposal(function)
                .addArguments(arguments)
                .putAllTransient(confided)
                .setEndorsingOrganizations(organisations.toArray(String[]::new))
                .build()
                .getBytes();
        try {
            ProposedTransaction proposed = ProposedTransaction.parseFrom(unsigned);
            ByteString proposal = proposed.getProposal().getProposalBytes();
            return proposed.toBuilder()
                    .setProposal(SignedProposal.newBuilder()
                            .setProposalBytes(proposal)
                            .setSignature(signatory.sign(proposal)))
                    .build();
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a proposal that was just made cannot be read", e);
        }
    }

    /** The registry names them in its answer's message, separated by commas. */
    private static SortedSet<String> guards(String message) {
        return message.isEmpty() ? Collections.emptySortedSet() : new TreeSet<>(List.of(message.split(",", -1)));
    }

    private Endorsed sign(String transaction, Envelope prepared) {
        Envelope envelope = prepared.toBuilder()
                .setSignature(signatory.sign(prepared.getPayload()))
                .build();
        Response response = EndorsedAction.of(io.carbonregistry.fabric.rules.transactions.Envelope.of(envelope))
                .action()
                .getResponse();
        return new Endorsed(transaction, envelope, response.getPayload().toByteArray(), guards(response.getMessage()));
    }
}
