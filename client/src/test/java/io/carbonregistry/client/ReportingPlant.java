package io.carbonregistry.client;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.bodies.Accreditation;
import io.carbonregistry.bodies.AdmitBody;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.registry.OpenDay;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A power company whose one unit reports December 2026, and bodies that may verify that year.
 *
 * @param plant the company's
 */
record ReportingPlant(PowerPlant plant) {

    static final AccountId POWER = PowerPlant.POWER;
    static final FacilityId UNIT = PowerPlant.UNIT;
    static final ReportingMonth DECEMBER = new ReportingMonth(2026, 12);
    static final int YEAR = DECEMBER.year();
    static final LocalDate DAY = LocalDate.of(2027, 1, 11);

    /** Listed, with a unit and a valid plan, on a day after the year. */
    static ReportingPlant found(Network network) throws Exception {
        ReportingPlant plant = new ReportingPlant(PowerPlant.found(Market.found(network), DECEMBER));
        plant.open(DAY);
        return plant;
    }

    Registry initiator() {
        return plant.initiator();
    }

    /** Somebody who may have all private data. */
    Registry registrar() {
        return market().clerk();
    }

    /** Two of the company's people do it. */
    <F extends Fact> F own(Request<F> request) {
        return plant.own(request);
    }

    /** Two of the nation's officers do it. */
    <F extends Fact> F nation(Request<F> request) {
        return market().grant(market().minister(), market().deputy(), request);
    }

    void open(LocalDate day) {
        market().clerk().submit(new OpenDay(Market.id(), day));
    }

    /** Somebody of a body. */
    Registry of(BodyId body, int number) {
        return market().network().as(person(body, number));
    }

    /** Who initiates for the company. */
    Identity first() {
        return market().initiator(POWER.value());
    }

    /** Who approves for the company. */
    Identity second() {
        return market().approver(POWER.value());
    }

    Identity person(BodyId body, int number) {
        return market().network().user("VerifierMSP", body + "-" + number, Map.of("role", "VERIFIER"));
    }

    /** A body of two people, accredited for power in a province until a day. */
    void admit(BodyId body, String province, LocalDate until) {
        Accreditation accreditation = new Accreditation(
                "CNAS-1", List.of("POWER"), List.of(new Adcode(province)), LocalDate.of(2020, 1, 1), until);
        nation(new AdmitBody(
                Market.id(),
                body,
                TechnicalBody.Kind.VERIFIER,
                "Body",
                new Adcode(province),
                List.of(accreditation),
                Stream.of(1, 2)
                        .map(number -> representative(person(body, number)))
                        .toList()));
    }

    private static Representative representative(Identity one) {
        return new Representative(
                new Person(one.mspId(), one.id()), Authority.BOTH, List.of(new Digest(one.publicKeyDigest())));
    }

    /** The rows of a version of the month, with so much fuel. */
    ConfidedMonth rows(int number, String fuel) {
        return plant.unit().rows(DECEMBER, number, PowerPlant.figures(fuel, "20.908"));
    }

    private Market market() {
        return plant.market();
    }
}
