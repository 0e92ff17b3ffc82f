package io.carbonregistry.fabric.network.settings;

import static io.carbonregistry.fabric.network.settings.SignaturePolicy.Part.admin;
import static io.carbonregistry.fabric.network.settings.SignaturePolicy.Part.member;
import static io.carbonregistry.fabric.network.settings.SignaturePolicy.Part.orderer;
import static io.carbonregistry.fabric.network.settings.SignaturePolicy.Part.peer;

import io.carbonregistry.fabric.network.topology.Member;
import io.carbonregistry.fabric.network.topology.Topology;
import java.util.List;
import java.util.stream.Stream;

/**
 * The policies of a channel, as the topology's rights have them.
 *
 * @param topology whose
 */
record Policies(Topology topology) {

    /** Orderers deliver full blocks, so those who may read them may ask orderers; and orderers ask one another. */
    SignaturePolicy channelReaders() {
        return SignaturePolicy.anyOf(fullBlockReaders(), member, topology.withOrderers(), orderer);
    }

    /** Anybody on the network may send a transaction; orderers sign blocks and configuration. */
    SignaturePolicy writers() {
        return SignaturePolicy.anyOf(topology.members(), member);
    }

    SignaturePolicy readers() {
        return SignaturePolicy.anyOf(topology.members(), member);
    }

    SignaturePolicy administrators() {
        return SignaturePolicy.allOf(named(topology.rights().administering()), admin);
    }

    SignaturePolicy ordererAdministrators() {
        return SignaturePolicy.majorityOf(topology.withOrderers(), admin);
    }

    SignaturePolicy blockSigners() {
        return SignaturePolicy.anyOf(topology.withOrderers(), orderer);
    }

    SignaturePolicy endorsement() {
        return SignaturePolicy.allOf(named(topology.rights().endorsing()), peer);
    }

    SignaturePolicy lifecycleEndorsement() {
        return SignaturePolicy.majorityOf(topology.withPeers(), peer);
    }

    SignaturePolicy fullBlocks() {
        return SignaturePolicy.anyOf(fullBlockReaders(), member);
    }

    private List<Member> fullBlockReaders() {
        return Stream.concat(
                        topology.withPeers().stream(), named(topology.rights().readingFullBlocks()).stream())
                .distinct()
                .toList();
    }

    private List<Member> named(List<String> names) {
        return names.stream().map(topology::member).toList();
    }
}
