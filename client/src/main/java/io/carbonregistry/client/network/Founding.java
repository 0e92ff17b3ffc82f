package io.carbonregistry.client.network;

import io.carbonregistry.identities.Identity;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.registry.FoundRegistry;
import io.carbonregistry.registry.Office;
import io.carbonregistry.registry.Registry;
import java.time.LocalDate;
import java.util.List;

/**
 * The founding of a registry by the people of a network.
 *
 * @param folder where their keys are
 * @param market who they are
 * @param terms the rules to begin with
 */
public record Founding(NetworkFolder folder, Market market, FoundingTerms terms) {

    /** Who signs the founding act: the first officer of the Regulator. */
    public UserName founder() {
        return market.organisations().stream()
                .flatMap(member -> member.people().stream()
                        .filter(person -> person.role() == Role.REGULATOR)
                        .map(person -> new UserName(member.name(), person.id())))
                .findFirst()
                .orElseThrow(() -> new NetworkException("Nobody on this network is a regulator"));
    }

    /** The founding act: the offices with all their people, each with the key in the folder. */
    public FoundRegistry act(Registry.Clock clock, LocalDate day, Digest code) {
        List<Office> offices = market.offices().stream()
                .map(plan -> new Office(plan.office(), plan.jurisdiction(), officers(plan.office())))
                .toList();
        return new FoundRegistry(new ActId("founding"), clock, day, code, terms.rules(), terms.calendar(), offices);
    }

    private List<Representative> officers(Actor office) {
        return market.organisations().stream()
                .flatMap(member -> member.people().stream()
                        .filter(person -> person.office().filter(office::equals).isPresent())
                        .map(person -> folder.identity(new UserName(member.name(), person.id()))))
                .map(Founding::officer)
                .toList();
    }

    private static Representative officer(Identity identity) {
        return new Representative(
                new Person(identity.mspId(), identity.id()),
                Authority.BOTH,
                List.of(new Digest(identity.publicKeyDigest())));
    }
}
