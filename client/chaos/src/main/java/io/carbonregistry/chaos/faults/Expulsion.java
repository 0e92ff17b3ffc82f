package io.carbonregistry.chaos.faults;

import io.carbonregistry.client.Credentials;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.Unavailable;
import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.FabricNetwork;
import io.carbonregistry.fabric.network.channels.ChannelUpdate;
import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.Validity;
import io.carbonregistry.registry.GetRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Enrols somebody whom the network answers, and whose certificate then runs out, or is revoked by a change of the channel while others go
 * on: from then on no peer may answer.
 *
 * @param fabric where
 * @param revokes whether it is revoked
 */
public record Expulsion(FabricNetwork fabric, boolean revokes) implements Fault {

    private static final Duration SHORT = Duration.ofSeconds(6);
    private static final Duration USUAL = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** So often in a row is it asked, since each time another peer may answer. */
    private static final int ENOUGH = 10;

    @Override
    public String strike(RandomGenerator random) {
        Organisation organisation = fabric.organisations().named("Emitter");
        String name = "passer-by-" + random.nextInt(1_000_000_000);
        Instant now = Instant.now();
        Validity validity = new Validity(now.minus(Duration.ofMinutes(1)), now.plus(revokes ? USUAL : SHORT));
        Credentials credentials = new Credentials(
                organisation.enrol(Enrolment.client(name, new TreeMap<>(Map.of("role", "EMITTER"))), validity));
        try (Registry registry = Registry.connect(Profile.read(organisation.connectionProfile()), credentials)) {
            registry.query(new GetRegistry());
            if (revokes) {
                organisation.revoke(name);
                fabric.channels().forEach(channel -> new ChannelUpdate(channel).apply());
            }
            awaitRefusals(registry, name);
        }
        return revokes ? "revoke" : "expire";
    }

    private static void awaitRefusals(Registry registry, String name) {
        Instant end = Instant.now().plus(PATIENCE);
        int refused = 0;
        while (refused < ENOUGH) {
            refused = isRefused(registry) ? refused + 1 : 0;
            if (Instant.now().isAfter(end)) {
                throw new FabricException(
                        name + " is still answered, " + PATIENCE.toSeconds() + " s after it should not be");
            }
            Fault.moment(RandomGenerator.getDefault(), 50, 50);
        }
    }

    private static boolean isRefused(Registry registry) {
        try {
            registry.query(new GetRegistry());
            return false;
        } catch (Unavailable refused) {
            String said = String.valueOf(refused.getMessage());
            return said.contains("access denied") || said.contains("expired");
        }
    }
}
