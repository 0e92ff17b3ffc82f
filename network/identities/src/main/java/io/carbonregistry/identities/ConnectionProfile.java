package io.carbonregistry.identities;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an organisation's clients need to find a network: Fabric's common connection profile.
 *
 * @param name the network's name
 * @param organisation the organisation whose profile this is
 * @param mspIds the MSP id of each organisation named, the own one included
 * @param peers all peers, the own organisation's first
 * @param channels the chaincodes of each channel by its name, as far as the profile tells
 */
public record ConnectionProfile(
        String name,
        String organisation,
        SortedMap<String, String> mspIds,
        List<Endpoint> peers,
        SortedMap<String, List<String>> channels) {
    /** @throws IdentityException when an organisation has no MSP id, or there is no peer */
    public ConnectionProfile {
        mspIds = Collections.unmodifiableSortedMap(new TreeMap<>(mspIds));
        SortedMap<String, List<String>> named = new TreeMap<>();
        channels.forEach((channel, chaincodes) -> named.put(channel, List.copyOf(chaincodes)));
        channels = Collections.unmodifiableSortedMap(named);
        String own = organisation;
        peers = Stream.concat(
                        peers.stream().filter(peer -> peer.organisation().equals(own)),
                        peers.stream().filter(peer -> !peer.organisation().equals(own)))
                .toList();
        requireMspId(mspIds, own);
        for (Endpoint peer : peers) {
            requireMspId(mspIds, peer.organisation());
        }
        if (peers.isEmpty()) {
            throw new IdentityException("The connection profile " + name + " names no peer");
        }
    }

    /** The profile of one organisation of a network; an organisation without peers is a client of the others'. */
    public static ConnectionProfile of(
            String name, Organisation organisation, Organisations network, List<Endpoint> peers) {
        SortedMap<String, String> mspIds = new TreeMap<>();
        network.all().forEach(member -> mspIds.put(member.name(), member.mspId()));
        return new ConnectionProfile(name, organisation.name(), mspIds, peers, Collections.emptySortedMap());
    }

    /** The same for clients of a chaincode on a channel. */
    public ConnectionProfile on(String channel, String chaincode) {
        SortedMap<String, List<String>> only = new TreeMap<>();
        only.put(channel, List.of(chaincode));
        return new ConnectionProfile(name, organisation, mspIds, peers, only);
    }

    /**
     * Reads a profile, ours or another tool's.
     *
     * @param file JSON or YAML; a path in it is relative to its folder
     * @throws IdentityException which says what is missing or wrong
     */
    public static ConnectionProfile read(Path file) {
        return ProfileReader.read(file);
    }

    /** Writes the profile as JSON, replacing an earlier one. */
    public void write(Path file) {
        Folder.write(file, ProfileWriter.json(this));
    }

    /** The own organisation's MSP id. */
    public String mspId() {
        return mspIdOf(organisation);
    }

    /** The peers of an MSP. */
    public List<Endpoint> peersOf(String mspId) {
        return peers.stream()
                .filter(peer -> mspIdOf(peer.organisation()).equals(mspId))
                .toList();
    }

    private String mspIdOf(String member) {
        return requireMspId(mspIds, member);
    }

    private static String requireMspId(Map<String, String> mspIds, String organisation) {
        String mspId = mspIds.get(organisation);
        if (mspId == null) {
            throw new IdentityException("The connection profile has no MSP id for the organisation " + organisation);
        }
        return mspId;
    }
}
