package io.carbonregistry.identities;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** A new organisation's folder: its authorities, its verifying MSP and its nodes. */
final class Founding {
    static final String DESCRIPTION = "organisation.json";

    private final Path folder;
    private final OrganisationPlan plan;
    private final Lifetimes lifetimes;
    private final CertificateAuthority authority;
    private final CertificateAuthority tlsAuthority;
    private final Trust trust;

    Founding(Path folder, OrganisationPlan plan, Lifetimes lifetimes) {
        this.folder = folder;
        this.plan = plan;
        this.lifetimes = lifetimes;
        authority = authority("ca");
        tlsAuthority = authority("tlsca");
        trust = Trust.in(List.of(authority.certificate()), List.of(tlsAuthority.certificate()));
    }

    void fill() {
        JsonObject description = new JsonObject();
        description.addProperty("name", plan.name());
        description.addProperty("mspId", plan.mspId());
        Folder.write(folder.resolve(DESCRIPTION), new Gson().toJson(description));
        MspFolder.write(folder.resolve("msp"), trust);
        plan.peers().forEach(peer -> addNode("peers", peer, NodeOu.PEER));
        plan.orderers().forEach(orderer -> addNode("orderers", orderer, NodeOu.ORDERER));
    }

    private CertificateAuthority authority(String kind) {
        String name = kind + "." + plan.name();
        return CertificateAuthority.create(folder.resolve(kind), plan.name(), name, lifetimes.ofAuthority());
    }

    /** The server's certificate holds for its own name too, so that networks beyond one machine can use it. */
    private void addNode(String kind, String name, NodeOu ou) {
        Node node = new Node(
                Names.require("node name", name),
                plan.mspId(),
                folder.resolve(kind).resolve(name));
        Enrolment enrolment = new Enrolment(name, ou, Collections.emptySortedMap());
        Identity identity = new Identity(plan.mspId(), authority.enrol(enrolment, lifetimes.ofMember()));
        MspFolder.write(node.mspFolder(), identity, trust);
        List<String> hosts = List.of("localhost", "127.0.0.1", name);
        node.tls().write(tlsAuthority.certifyServer(name, hosts, lifetimes.ofMember()), tlsAuthority.certificate());
    }
}
