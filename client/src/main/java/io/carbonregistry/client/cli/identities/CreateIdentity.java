package io.carbonregistry.client.cli.identities;

import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code registry identity create}: a new key, certified by the organisation's own authority. */
@Command(name = "create")
final class CreateIdentity implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ORGANISATION/USER", descriptionKey = "identity.name")
    private String name = "";

    @Option(names = "--role", required = true, paramLabel = "ROLE", descriptionKey = "identity.role")
    private Role role = Role.AUDITOR;

    @Option(names = "--office", paramLabel = "OFFICE", descriptionKey = "identity.office")
    private Optional<String> office = Optional.empty();

    @Option(names = "--attribute", paramLabel = "NAME=VALUE", descriptionKey = "identity.attribute")
    private Map<String, String> others = new LinkedHashMap<>();

    CreateIdentity(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        UserName user = UserName.parse(name);
        Identity made =
                session.network().organisation(user.organisation()).enrol(Enrolment.client(user.user(), attributes()));
        session.printer().print(IdentityDetails.of(user, made));
        return ExitCode.OK.code();
    }

    private SortedMap<String, String> attributes() {
        SortedMap<String, String> attributes = new TreeMap<>(others);
        attributes.put("role", role.name());
        office.map(Actor::new).ifPresent(id -> attributes.put("office", id.value()));
        return attributes;
    }
}
