package io.carbonregistry.client;

import io.carbonregistry.identities.ConnectionProfile;
import io.carbonregistry.identities.IdentityException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where the registry is, and how much patience to have with it.
 *
 * @param network where the peers are
 * @param channel the channel's name
 * @param chaincode the chaincode's name on the channel
 * @param endorsers the MSP ids whose peers must endorse every act
 * @param patience how long an act may take until it is undecided
 * @param window how many acts of the usual size may be under way at once; below what the peer's gateway takes. Larger ones count for several
 * @param kept the folder where a journal is kept and where programs of this machine agree on the blocks that each takes; empty
 *     means that neither is done
 */
public record Profile(
        ConnectionProfile network,
        String channel,
        String chaincode,
        List<String> endorsers,
        Duration patience,
        int window,
        Optional<Path> kept) {

    /** The MSP ids of the authorities, whose peers must endorse every act of the usual network. */
    public static final List<String> AUTHORITIES = List.of("RegistrarMSP", "RegulatorMSP");

    /** What channel and chaincode are called where nobody says otherwise. */
    public static final String NAME = "registry";

    public Profile {
        endorsers = List.copyOf(endorsers);
        if (patience.isNegative() || patience.isZero() || window < 1) {
            throw new IllegalArgumentException("patience and window must be above zero");
        }
    }

    /**
     * The usual figures, on the network of a connection profile, with the channel and the chaincode that it names.
     *
     * @throws IdentityException if it names several
     */
    public static Profile of(ConnectionProfile network) {
        return of(network, Optional.empty(), Optional.empty());
    }

    /** As {@link #of(ConnectionProfile)}; a channel or a chaincode that is given goes before what the profile names. */
    public static Profile of(ConnectionProfile network, Optional<String> channel, Optional<String> chaincode) {
        String on = channel.orElseGet(() -> only("channel", network.channels().keySet()));
        String called =
                chaincode.orElseGet(() -> only("chaincode", network.channels().getOrDefault(on, List.of())));
        return new Profile(network, on, called, AUTHORITIES, Duration.ofSeconds(30), 200, Optional.empty());
    }

    /**
     * As {@link #of}, from a connection profile's file.
     *
     * @throws IdentityException which says what is missing or wrong
     */
    public static Profile read(Path file) {
        return of(ConnectionProfile.read(file));
    }

    private static String only(String kind, Collection<String> named) {
        if (named.isEmpty() || named.contains(NAME)) {
            return NAME;
        }
        if (named.size() > 1) {
            throw new IdentityException("The connection profile names more than one " + kind + ", "
                    + String.join(" and ", named) + "; say which: --" + kind + " NAME");
        }
        return named.iterator().next();
    }

    /** The same with another patience. */
    public Profile with(Duration otherPatience) {
        return new Profile(network, channel, chaincode, endorsers, otherPatience, window, kept);
    }

    /** The same with another window. */
    public Profile with(int otherWindow) {
        return new Profile(network, channel, chaincode, endorsers, patience, otherWindow, kept);
    }

    /** The same on another channel and chaincode. */
    public Profile on(String otherChannel, String otherChaincode) {
        return new Profile(network, otherChannel, otherChaincode, endorsers, patience, window, kept);
    }

    /** The same, with a journal and with leases that hold for every program of this machine that is given the same folder. */
    public Profile keptIn(Path folder) {
        return new Profile(network, channel, chaincode, endorsers, patience, window, Optional.of(folder));
    }
}
