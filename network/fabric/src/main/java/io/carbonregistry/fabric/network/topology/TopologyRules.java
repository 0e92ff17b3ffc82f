package io.carbonregistry.fabric.network.topology;

import io.carbonregistry.fabric.network.FabricException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What must hold between the parts of a topology, so that a network made of it can work. */
record TopologyRules(List<Member> members, Rights rights, Consensus consensus) {

    private static final int FEWEST_OF_BFT = 4;

    /** @throws FabricException which says what does not */
    void check() {
        distinct("names", Member::name);
        distinct("MSP ids", Member::msp);
        known(Stream.of(rights.endorsing(), rights.administering(), rights.readingFullBlocks())
                .flatMap(List::stream)
                .toList());
        require(!rights.endorsing().isEmpty(), "somebody must endorse (rights: endorsing)");
        require(!rights.administering().isEmpty(), "somebody must administer (rights: administering)");
        for (Member member : members) {
            boolean endorses = rights.endorsing().contains(member.name());
            require(!endorses || !member.peers().isEmpty(), member.name() + " endorses, so it needs a peer");
        }
        int orderers =
                members.stream().mapToInt(member -> member.orderers().size()).sum();
        require(orderers > 0, "somebody must run an orderer");
        require(
                consensus == Consensus.RAFT || orderers >= FEWEST_OF_BFT,
                "bft wants at least " + FEWEST_OF_BFT + " orderers and there are " + orderers);
    }

    private void distinct(String what, Function<Member, String> key) {
        long different = members.stream().map(key).distinct().count();
        require(different == members.size(), "two organisations have the same " + what);
    }

    private void known(List<String> names) {
        for (String name : names) {
            boolean known = members.stream().anyMatch(member -> member.name().equals(name));
            require(known, "the rights name " + name + ", which is no organisation");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new FabricException("The topology cannot work: " + otherwise);
        }
    }
}
