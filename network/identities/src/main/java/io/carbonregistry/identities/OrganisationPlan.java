package io.carbonregistry.identities;

import java.util.List;

/** A description of an organisation to be created: its nodes by name, and the people and programs to enrol. */
public record OrganisationPlan(
        String name, String mspId, List<String> peers, List<String> orderers, List<Enrolment> users) {
    public OrganisationPlan {
        Names.require("organisation name", name);
        Names.require("MSP id", mspId);
        peers = List.copyOf(peers);
        orderers = List.copyOf(orderers);
        users = List.copyOf(users);
    }
}
