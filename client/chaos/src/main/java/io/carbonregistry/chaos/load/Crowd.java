package io.carbonregistry.chaos.load;

import io.carbonregistry.bench.market.Participants;
import io.carbonregistry.client.network.NetworkFolder;
import java.nio.file.Path;
import java.time.Duration;

/** The people for whom a client acts, each with one connection and a journal in the client's home. */
final class Crowd {

    private Crowd() {}

    /** The people of a network, as the client of this home acts for them. */
    static Participants of(NetworkFolder folder, Path home, Duration patience) {
        Detours detours = Detours.in(folder.path());
        return new Participants(
                folder.organisations(),
                profile -> detours.of(profile).with(patience).keptIn(home));
    }
}
