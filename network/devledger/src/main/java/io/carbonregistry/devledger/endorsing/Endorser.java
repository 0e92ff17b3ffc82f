package io.carbonregistry.devledger.endorsing;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.devledger.chaincode.ChaincodeException;
import io.carbonregistry.devledger.chaincode.Failures;
import io.carbonregistry.devledger.chaincode.Invoker;
import io.carbonregistry.devledger.chaincode.Transaction;
import io.carbonregistry.devledger.organisations.ChannelAccess;
import io.carbonregistry.devledger.organisations.Signer;
import io.carbonregistry.devledger.privatedata.Dissemination;
import io.carbonregistry.devledger.privatedata.Membership;
import io.carbonregistry.devledger.simulation.Organisation;
import io.carbonregistry.devledger.simulation.Simulation;
import io.carbonregistry.devledger.state.StateView;
import io.carbonregistry.fabric.rules.identities.Identity;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.protos.peer.ProposalResponse;
import org.hyperledger.fabric.protos.peer.Response;
import org.hyperledger.fabric.protos.peer.SignedProposal;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;

/** One organisation's peer, as far as it answers proposals. */
public final class Endorser {

    private static final int ERROR_THRESHOLD = 400;
    private static final int ERROR = 500;

    private final String channel;
    private final ChannelAccess access;
    private final Signer signer;
    private final Supplier<StateView> state;
    private final Invoker chaincode;
    private final Map<String, SystemChaincode> system;
    private final Organisation organisation;
    private final Dissemination dissemination;
    private final Door door;
    private final Admission admission;

    /**
     * A peer.
     *
     * @param system the chaincode that is part of the peer, by name
     * @param dissemination takes the private writes of what is endorsed
     */
    public Endorser(
            Signer signer,
            ChannelAccess access,
            Supplier<StateView> state,
            Invoker chaincode,
            Map<String, SystemChaincode> system,
            Dissemination dissemination,
            InstantSource clock) {
        this.access = access;
        this.dissemination = dissemination;
        this.organisation = new Organisation(signer.mspId(), access.mspIds());
        this.channel = access.config().channelId();
        this.signer = signer;
        this.state = state;
        this.chaincode = chaincode;
        this.system = Map.copyOf(system);
        this.door = new Door(access, clock);
        this.admission = new Admission(access, signer.mspId(), id -> state.get().hasTransaction(id));
    }

    /** The organisation's MSP id. */
    public String mspId() {
        return signer.mspId();
    }

    /** The peer's serialised identity. */
    public ByteString identity() {
        return signer.creator();
    }

    /**
     * Answers a proposal. The future fails with a {@link RefusedException} when the proposal is not run; when running it
     * fails, the response says so.
     */
    public CompletableFuture<ProposalResponse> process(SignedProposal signed) {
        try {
            Proposal proposal = door.enter(signed);
            if (!proposal.channel().isEmpty() && !proposal.channel().equals(channel)) {
                return CompletableFuture.completedFuture(failed("channel '" + proposal.channel() + "' not found"));
            }
            admission.require(proposal);
            SystemChaincode builtIn = system.get(proposal.chaincode());
            return builtIn == null
                    ? run(proposal)
                    : CompletableFuture.completedFuture(answer(proposal, builtIn.answer(proposal)));
        } catch (RefusedException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<ProposalResponse> run(Proposal proposal) {
        admission.requireWriter(proposal);
        Simulation simulation = new Simulation(proposal.transactionId(), state.get(), organisation);
        Identity creator = access.identity(proposal.creator());
        Transaction transaction = new Transaction(
                proposal.channel(), proposal.transactionId(), proposal.signed(), simulation, members(creator));
        try {
            String version = Definitions.version(simulation, proposal.channel(), proposal.chaincode());
            return chaincode
                    .invoke(transaction, proposal.chaincode(), proposal.input())
                    .handle((message, failure) -> failure == null
                            ? endorseOrFail(proposal, simulation, version, message)
                            : failed("error in simulation: failed to execute transaction " + transaction.id() + ": "
                                    + Failures.cause(failure).getMessage()));
        } catch (ChaincodeException e) {
            return CompletableFuture.completedFuture(failed(String.valueOf(e.getMessage())));
        }
    }

    /** One transaction asks for each of its keys; a collection's members stay the same meanwhile. */
    private static Predicate<StaticCollectionConfig> members(Identity creator) {
        Map<StaticCollectionConfig, Boolean> known = new HashMap<>();
        return collection -> known.computeIfAbsent(collection, one -> Membership.includes(one, creator));
    }

    private ProposalResponse endorseOrFail(
            Proposal proposal, Simulation simulation, String version, ChaincodeMessage message) {
        try {
            return endorse(proposal, simulation, version, message);
        } catch (ChaincodeException e) {
            return failed("error in simulation: " + e.getMessage());
        }
    }

    private ProposalResponse endorse(
            Proposal proposal, Simulation simulation, String version, ChaincodeMessage message) {
        if (message.getType() == ChaincodeMessage.Type.ERROR) {
            return failed("error in simulation: transaction returned with failure: "
                    + message.getPayload().toStringUtf8());
        }
        Response response;
        try {
            response = Response.parseFrom(message.getPayload());
        } catch (InvalidProtocolBufferException e) {
            return failed("error in simulation: failed to unmarshal response for transaction "
                    + proposal.transactionId() + ": " + e.getMessage());
        }
        dissemination.distribute(proposal.transactionId(), simulation);
        ByteString event =
                response.getStatus() < ERROR_THRESHOLD ? ProposalAnswers.event(proposal, message) : ByteString.EMPTY;
        ByteString payload =
                ProposalAnswers.payload(proposal, response, simulation.result().toByteString(), event, version);
        ProposalResponse.Builder answer = ProposalResponse.newBuilder().setResponse(response);
        if (response.getStatus() >= ERROR) {
            return answer.setPayload(payload)
                    .setInterest(ProposalAnswers.interest(simulation))
                    .build();
        }
        return response.getStatus() >= ERROR_THRESHOLD
                ? answer.build()
                : signed(answer.setInterest(ProposalAnswers.interest(simulation)), payload);
    }

    private ProposalResponse answer(Proposal proposal, Response response) {
        ProposalResponse.Builder answer = ProposalResponse.newBuilder().setResponse(response);
        ByteString payload = ProposalAnswers.payload(proposal, response, ByteString.EMPTY, ByteString.EMPTY, "syscc");
        if (response.getStatus() >= ERROR) {
            return answer.setPayload(payload).build();
        }
        return proposal.channel().isEmpty() ? answer.build() : signed(answer, payload);
    }

    private ProposalResponse signed(ProposalResponse.Builder answer, ByteString payload) {
        return answer.setVersion(1)
                .setPayload(payload)
                .setEndorsement(ProposalAnswers.endorsement(payload, signer))
                .build();
    }

    private static ProposalResponse failed(String why) {
        return ProposalResponse.newBuilder()
                .setResponse(Response.newBuilder().setStatus(ERROR).setMessage(why))
                .build();
    }
}
