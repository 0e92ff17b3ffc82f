package io.carbonregistry.client.demo;

import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.client.Committed;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.Organisations;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Role;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The people of a market, and the registry as each of them sees it. */
public interface Cast {

    /** The organisations that they belong to. */
    Organisations organisations();

    /** A person's identity; enrolled in this role if there is none yet. */
    default Identity identity(UserName name, Role role) {
        Organisation organisation = organisations().named(name.organisation());
        return organisation.users().contains(name.user())
                ? organisation.user(name.user())
                : organisation.enrol(Enrolment.client(name.user(), new TreeMap<>(Map.of("role", role.name()))));
    }

    /** The registry as a person sees it, who has an identity already. */
    Registry as(UserName name);

    /** A person as a representative, with the key of the identity. */
    default Representative representative(UserName name, Role role, Authority authority) {
        Identity identity = identity(name, role);
        return new Representative(
                new Person(identity.mspId(), identity.id()),
                authority,
                List.of(new Digest(identity.publicKeyDigest())));
    }

    /** Asks, as two persons where the act needs a second signature. */
    default Committed<?> submit(UserName initiator, UserName approver, Request<? extends Fact> request) {
        Committed<?> first = as(initiator).submit(request);
        return first.pending().isEmpty()
                ? first
                : as(approver).submit(new ApproveAct(first.pending().get().act(), request));
    }
}
