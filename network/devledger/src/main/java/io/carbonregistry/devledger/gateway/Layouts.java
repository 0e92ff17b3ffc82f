package io.carbonregistry.devledger.gateway;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.organisations.ChannelAccess;
import io.carbonregistry.devledger.privatedata.Membership;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.fabric.rules.lifecycle.ChaincodeDefinition;
import io.carbonregistry.fabric.rules.lifecycle.ImplicitCollection;
import io.carbonregistry.fabric.rules.policies.ApplicationPolicies;
import io.carbonregistry.fabric.rules.policies.Policy;
import io.carbonregistry.fabric.rules.policies.SignaturePolicy;
import io.carbonregistry.fabric.rules.state.CommittedState;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hyperledger.fabric.protos.peer.ChaincodeCall;
import org.hyperledger.fabric.protos.peer.ChaincodeInterest;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;

/** Finds which peers together satisfy all policies that a transaction must satisfy. */
final class Layouts {

    private final List<Peer> peers;
    private final ChannelAccess access;

    Layouts(List<Peer> peers, ChannelAccess access) {
        this.peers = peers;
        this.access = access;
    }

    /** The smallest sets of peers that suffice, those with the preferred peer first. */
    List<List<Peer>> of(ChaincodeInterest interest, CommittedState state, Peer preferred) {
        List<Policy> policies = policies(interest, state);
        List<Peer> able = peers.stream()
                .filter(peer -> interest.getChaincodesList().stream()
                        .allMatch(call -> peer.runs().test(call.getName()) && mayHold(peer, call, state)))
                .toList();
        List<List<Peer>> found = new ArrayList<>();
        for (List<Peer> candidate : subsetsBySize(able)) {
            boolean larger = found.stream().anyMatch(smaller -> new HashSet<>(candidate).containsAll(smaller));
            if (!larger && satisfies(candidate, policies)) {
                found.add(candidate);
            }
        }
        if (found.isEmpty()) {
            throw none("no peer combination can satisfy the endorsement policy");
        }
        found.sort(Comparator.comparing(layout -> !layout.contains(preferred)));
        return found;
    }

    private List<Policy> policies(ChaincodeInterest interest, CommittedState state) {
        List<Policy> policies = new ArrayList<>();
        for (ChaincodeCall call : interest.getChaincodesList()) {
            if (!call.getDisregardNamespacePolicy()) {
                policies.add(policy(call, state));
            }
            call.getKeyPoliciesList().forEach(policy -> policies.add(SignaturePolicy.of(policy)));
        }
        return policies;
    }

    /** The chaincode's own policy, or that of the one collection that a call names. */
    private Policy policy(ChaincodeCall call, CommittedState state) {
        try {
            ChaincodeDefinition definition = definition(call.getName(), state);
            ByteString policy = call.getCollectionNamesList().stream()
                    .findFirst()
                    .flatMap(collection -> collectionPolicy(definition, collection))
                    .orElse(definition.validation().getValidationParameter());
            return ApplicationPolicies.parse(policy, access.config().policies());
        } catch (MalformedException e) {
            throw none(String.valueOf(e.getMessage()));
        }
    }

    private Optional<ByteString> collectionPolicy(ChaincodeDefinition definition, String collection) {
        return ImplicitCollection.mspId(collection)
                .flatMap(mspId -> ImplicitCollection.policy(mspId, access.config()))
                .or(() -> definition
                        .collection(collection)
                        .filter(StaticCollectionConfig::hasEndorsementPolicy)
                        .map(each -> each.getEndorsementPolicy().toByteString()));
    }

    private ChaincodeDefinition definition(String chaincode, CommittedState state) {
        return ChaincodeDefinition.find(state, chaincode)
                .orElseThrow(() -> noMetadata(chaincode, access.config().channelId()));
    }

    /** Where private values are read, or transient data tell of them, only peers of the collection's members are asked. */
    private boolean mayHold(Peer peer, ChaincodeCall call, CommittedState state) {
        Identity identity = access.identity(peer.endorser().identity());
        return call.getNoPrivateReads()
                || call.getCollectionNamesList().stream()
                        .map(name -> definition(call.getName(), state).anyCollection(name))
                        .allMatch(found -> found.filter(collection -> Membership.names(collection, identity))
                                .isPresent());
    }

    /** Nobody knows the chaincode, or the channel. */
    static StatusRuntimeException noMetadata(String chaincode, String channel) {
        return none("No metadata was found for chaincode " + chaincode + " in channel " + channel);
    }

    private static StatusRuntimeException none(String why) {
        return Problem.of(
                Code.FAILED_PRECONDITION,
                "no combination of peers can be derived which satisfy the endorsement policy: " + why);
    }

    private boolean satisfies(List<Peer> candidate, List<Policy> policies) {
        List<Identity> signers = candidate.stream()
                .map(peer -> access.identity(peer.endorser().identity()))
                .toList();
        return policies.stream().allMatch(policy -> policy.isSatisfiedBy(signers));
    }

    private static List<List<Peer>> subsetsBySize(List<Peer> peers) {
        return IntStream.range(1, 1 << peers.size())
                .boxed()
                .sorted(Comparator.comparing(Integer::bitCount))
                .map(set -> IntStream.range(0, peers.size())
                        .filter(index -> (set & 1 << index) != 0)
                        .mapToObj(peers::get)
                        .toList())
                .toList();
    }
}
