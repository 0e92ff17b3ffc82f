package io.carbonregistry.devledger;

import io.carbonregistry.devledger.lifecycle.Collection;
import java.util.List;
import java.util.Optional;

/** The private data collections of {@code everycall}, as they were where its answers were recorded. */
final class TestCollections {
    private static final Optional<String> CHAINCODES = Optional.empty();

    static final List<Collection> ALL = List.of(
            new Collection("shared", of("Regulator", "Registrar"), 0, 2, 0, true, true, CHAINCODES),
            new Collection("emitters", of("Regulator", "Registrar", "Emitter"), 1, 1, 0, true, true, CHAINCODES),
            new Collection("brief", of("Regulator", "Registrar", "Emitter"), 0, 1, 2, false, false, CHAINCODES),
            new Collection(
                    "banking", of("Registrar", "Bank"), 0, 1, 0, false, false, Optional.of("OR('RegistrarMSP.peer')")),
            new Collection("elsewhere", of("Bank"), 0, 0, 0, false, false, CHAINCODES),
            new Collection("sent", of("Bank"), 0, 1, 0, false, false, CHAINCODES),
            new Collection("peerless", of("Emitter"), 0, 0, 0, false, false, CHAINCODES),
            new Collection("demanding", of("Registrar", "Emitter"), 1, 1, 0, false, false, CHAINCODES));

    private TestCollections() {}

    private static String of(String... organisations) {
        return "OR('" + String.join("MSP.member','", organisations) + "MSP.member')";
    }
}
