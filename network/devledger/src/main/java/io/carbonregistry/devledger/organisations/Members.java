package io.carbonregistry.devledger.organisations;

import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.Node;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.Organisations;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/**
 * The organisations of a channel and their parts in it.
 *
 * @param organisations all of them
 * @param endorsing the MSP ids of those whose peers endorse, in the order in which they are asked
 * @param fullBlockReaders the MSP ids of those who may read full blocks
 */
public record Members(List<Organisation> organisations, List<String> endorsing, List<String> fullBlockReaders) {

    public Members {
        organisations = List.copyOf(organisations);
        endorsing = List.copyOf(endorsing);
        fullBlockReaders = List.copyOf(fullBlockReaders);
        if (ordering(organisations).isEmpty()) {
            throw new IllegalArgumentException("none of the organisations has an orderer");
        }
    }

    /** The organisations of a folder. */
    public static Members load(Path folder, List<String> endorsing, List<String> fullBlockReaders) {
        Organisations found = Organisations.load(folder, Lifetimes.usual(Clock.systemUTC()));
        return new Members(found.all(), endorsing, fullBlockReaders);
    }

    /** The MSP ids of all. */
    public List<String> all() {
        return organisations.stream().map(Organisation::mspId).toList();
    }

    /** The MSP ids of those that have an orderer. */
    public List<String> ordering() {
        return ordering(organisations);
    }

    /** The orderer in whose name this process orders: the first there is. */
    public Node orderer() {
        return organisations.stream()
                .flatMap(organisation -> organisation.orderers().stream())
                .findFirst()
                .orElseThrow();
    }

    /** The first peer of every organisation that has one, the endorsing ones first. */
    public List<Node> peers() {
        List<Node> peers = organisations.stream()
                .flatMap(organisation -> organisation.peers().stream().limit(1))
                .sorted(Comparator.comparing(peer -> !endorsing.contains(peer.mspId())))
                .toList();
        List<String> found = peers.stream().map(Node::mspId).toList();
        if (!found.containsAll(endorsing)) {
            throw new IllegalArgumentException("of " + endorsing + " only " + found + " have a peer");
        }
        return peers;
    }

    private static List<String> ordering(List<Organisation> organisations) {
        return organisations.stream()
                .filter(organisation -> !organisation.orderers().isEmpty())
                .map(Organisation::mspId)
                .toList();
    }
}
