package io.carbonregistry.identities;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;

/** A new organisation's folder: its authorities, its verifying MSP, its nodes and its users. */
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
        new Equipment(folder, plan.mspId(), trust, new OwnIssuer(authority, tlsAuthority, lifetimes)).add(plan);
    }

    private CertificateAuthority authority(String kind) {
        String name = kind + "." + plan.name();
        return CertificateAuthority.create(folder.resolve(kind), plan.name(), name, lifetimes.ofAuthority());
    }
}
