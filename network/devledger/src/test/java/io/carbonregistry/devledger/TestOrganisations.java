package io.carbonregistry.devledger;

import io.carbonregistry.fabric.network.samples.SharedFabric;
import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.OrganisationPlan;
import io.carbonregistry.identities.Organisations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;

/** The organisations of all tests, made once: two that endorse, a bank with a peer, emitters without. */
final class TestOrganisations {

    static final String REGULATOR = "RegulatorMSP";
    static final String REGISTRAR = "RegistrarMSP";
    static final String BANK = "BankMSP";
    static final String EMITTER = "EmitterMSP";
    static final List<String> WITH_PEERS = List.of(REGULATOR, REGISTRAR, BANK);
    static final Path FOLDER = create();

    private TestOrganisations() {}

    static Organisations load() {
        return Organisations.load(FOLDER, Lifetimes.usual(Clock.systemUTC()));
    }

    static Identity user(String mspId) {
        return load().ofMsp(mspId).user("alice");
    }

    private static Path create() {
        List<OrganisationPlan> plans = List.of(
                plan("Regulator", REGULATOR, List.of("peer0"), List.of("orderer0")),
                plan("Registrar", REGISTRAR, List.of("peer0"), List.of()),
                plan("Bank", BANK, List.of("peer0"), List.of()),
                plan("Emitter", EMITTER, List.of(), List.of()));
        if (TestNetwork.ON_FABRIC) {
            SharedFabric.network().enrol(plans);
            return SharedFabric.network().folder().organisationsFolder();
        }
        try {
            Path folder = Files.createTempDirectory("organisations").resolve("all");
            Organisations.create(folder, plans, Lifetimes.usual(Clock.systemUTC()));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OrganisationPlan plan(String name, String mspId, List<String> peers, List<String> orderers) {
        return new OrganisationPlan(
                name, mspId, peers, orderers, List.of(Enrolment.client("alice", Collections.emptySortedMap())));
    }
}
