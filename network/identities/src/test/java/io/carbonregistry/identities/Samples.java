package io.carbonregistry.identities;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A clock that stands still, and an organisation to try things on. */
final class Samples {
    static final Instant NOW = Instant.now();
    static final Lifetimes LIFETIMES = Lifetimes.usual(Clock.fixed(NOW, ZoneOffset.UTC));
    static final SortedMap<String, String> OFFICER = new TreeMap<>(Map.of("role", "REGISTRAR", "地区", "<北京> & \"x\""));
    static final OrganisationPlan REGISTRAR = new OrganisationPlan(
            "Registrar",
            "RegistrarMSP",
            List.of("peer0"),
            List.of("orderer0"),
            List.of(Enrolment.client("zhang.wei", OFFICER), Enrolment.admin("admin")));

    private Samples() {}
}
