package io.carbonregistry.client;

import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.OrganisationPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The organisations of the tests and the officers that they begin with. */
final class People {

    /** An officer of the Registrar whose certificate has been revoked. */
    static final String DISMISSED = "dismissed";

    private People() {}

    static List<OrganisationPlan> plans() {
        return List.of(
                new OrganisationPlan(
                        "Regulator",
                        "RegulatorMSP",
                        List.of("peer0"),
                        List.of("orderer0"),
                        Stream.of(
                                        officers("REGULATOR", "office.regulator", "minister", "deputy"),
                                        officers("REGULATOR", "office.hunan", "governor", "vice"),
                                        officers("REGULATOR", "office.hubei", "hubei", "hubei-two"),
                                        officers("REGULATOR", "office.wuhan", "wuhan"),
                                        officers("COURT", "office.court", "judge", "bailiff"))
                                .flatMap(List::stream)
                                .toList()),
                withPeer("Registrar", officers("REGISTRAR", "office.registrar", "clerk", "chief", DISMISSED)),
                withPeer("Bank", List.of()),
                withoutPeer("Exchange", officers("EXCHANGE", "office.exchange", "trader", "supervisor")),
                withoutPeer("Emitter", List.of()),
                withoutPeer("Verifier", List.of()),
                withoutPeer("Auditor", officers("AUDITOR", "office.auditor", "auditor")));
    }

    private static OrganisationPlan withPeer(String name, List<Enrolment> users) {
        return new OrganisationPlan(name, name + "MSP", List.of("peer0"), List.of(), users);
    }

    private static OrganisationPlan withoutPeer(String name, List<Enrolment> users) {
        return new OrganisationPlan(name, name + "MSP", List.of(), List.of(), users);
    }

    private static List<Enrolment> officers(String role, String office, String... names) {
        return Arrays.stream(names)
                .map(name -> Enrolment.client(name, new TreeMap<>(Map.of("role", role, "office", office))))
                .toList();
    }
}
