package io.carbonregistry.client.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.carbonregistry.access.Routes;
import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.OrganisationPlan;
import io.carbonregistry.identities.Organisations;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who is on a network when it begins.
 *
 * @param organisations each with its first people
 * @param offices the authorities' offices
 */
public record Market(List<Member> organisations, List<OfficePlan> offices) {

    public Market {
        organisations = List.copyOf(organisations);
        offices = List.copyOf(offices);
    }

    /**
     * An organisation.
     *
     * @param name its name
     * @param msp its MSP id
     * @param peers names of its peers
     * @param orderers names of its orderers
     * @param people whom it enrols
     */
    public record Member(String name, String msp, List<String> peers, List<String> orderers, List<Employee> people) {

        /** Its people, without the nodes that it runs. */
        OrganisationPlan staff() {
            return new OrganisationPlan(name, msp, List.of(), List.of(), plan().users());
        }

        OrganisationPlan plan() {
            return new OrganisationPlan(
                    name,
                    msp,
                    peers,
                    orderers,
                    people.stream().map(Employee::enrolment).toList());
        }
    }

    /**
     * A person.
     *
     * @param id the enrolment id
     * @param role what the certificate says the person is
     * @param office the office the person speaks for
     */
    public record Employee(String id, Role role, Optional<Actor> office) {

        Enrolment enrolment() {
            SortedMap<String, String> attributes = new TreeMap<>();
            attributes.put("role", role.name());
            office.ifPresent(one -> attributes.put("office", one.value()));
            return Enrolment.client(id, attributes);
        }
    }

    /**
     * An office.
     *
     * @param office its id
     * @param jurisdiction where it may act
     */
    public record OfficePlan(Actor office, Adcode jurisdiction) {}

    /** The usual organisations of the market. */
    public static Market usual() {
        return Routes.records().read(Market.class, resource("market.json"));
    }

    /** Enrols all people in their organisations, which are there already. */
    public void enrol(Organisations organised) {
        organisations.forEach(member -> {
            Organisation organisation = organised.named(member.name());
            member.people().forEach(person -> organisation.enrol(person.enrolment()));
        });
    }

    /** With another organisation that runs nothing, such as a further bank. */
    public Market with(String name, String msp) {
        List<Member> all = new java.util.ArrayList<>(organisations);
        all.add(new Member(name, msp, List.of(), List.of(), List.of()));
        return new Market(all, offices);
    }

    /** The people of all organisations, whoever runs which node. */
    public List<OrganisationPlan> people() {
        return organisations.stream().map(Member::staff).toList();
    }

    static byte[] resource(String name) {
        try (InputStream in = Market.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), UTF_8).getBytes(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
