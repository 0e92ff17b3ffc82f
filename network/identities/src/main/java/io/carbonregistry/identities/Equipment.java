package io.carbonregistry.identities;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** Gives an organisation nodes and users. */
record Equipment(Path folder, String mspId, Trust trust, Issuer issuer) {

    /** @throws IdentityException when it has one of them already, or two have one name */
    void add(OrganisationPlan plan) {
        plan.peers().forEach(name -> addNode(name, peer(name), NodeOu.PEER));
        plan.orderers().forEach(name -> addNode(name, orderer(name), NodeOu.ORDERER));
        plan.users().forEach(this::addUser);
    }

    /** What of a plan is not there yet. */
    OrganisationPlan lacking(OrganisationPlan plan) {
        return new OrganisationPlan(
                plan.name(),
                plan.mspId(),
                plan.peers().stream()
                        .filter(name -> Files.notExists(peer(name)))
                        .toList(),
                plan.orderers().stream()
                        .filter(name -> Files.notExists(orderer(name)))
                        .toList(),
                plan.users().stream()
                        .filter(user -> Files.notExists(user(user.id())))
                        .toList());
    }

    private void addUser(Enrolment enrolment) {
        MspFolder.write(user(enrolment.id()), new Identity(mspId, issuer.enrol(enrolment)), trust);
    }

    /** The server's certificate holds for its own name too, so that networks beyond one machine can use it. */
    private void addNode(String name, Path at, NodeOu ou) {
        Names.require("node name", name);
        Enrolment enrolment = new Enrolment(name, ou, Collections.emptySortedMap());
        Folder.create(at, draft -> {
            Node node = new Node(name, mspId, draft);
            MspFolder.write(node.mspFolder(), new Identity(mspId, issuer.enrol(enrolment)), trust);
            List<String> hosts = List.of("localhost", "127.0.0.1", name);
            node.tls().write(issuer.certifyServer(name, hosts), trust.tlsRoots().get(0));
        });
    }

    private Path peer(String name) {
        return folder.resolve("peers").resolve(name);
    }

    private Path orderer(String name) {
        return folder.resolve("orderers").resolve(name);
    }

    private Path user(String id) {
        return folder.resolve("users").resolve(id).resolve("msp");
    }
}
