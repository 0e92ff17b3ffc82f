package io.carbonregistry.simulation;

import io.carbonregistry.access.Permission;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Plant;
import io.carbonregistry.market.Signer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who signs: mostly somebody who may, now and then anybody. */
final class Signers {

    private static final Map<Role, List<Signer>> OFFICERS = Map.of(
            Role.REGULATOR,
                    List.of(
                            Founding.MINISTER,
                            Founding.DEPUTY,
                            Founding.HUBEI,
                            Founding.HUBEI_TWO,
                            Founding.WUHAN,
                            Founding.WUHAN_TWO),
            Role.REGISTRAR, List.of(Founding.CLERK, Founding.CHIEF),
            Role.EXCHANGE, List.of(Founding.TRADER, Founding.SUPERVISOR),
            Role.COURT, List.of(Founding.JUDGE, Founding.BAILIFF),
            Role.BANK,
                    List.of(
                            Founding.LENDER,
                            Founding.LENDER_TWO,
                            Founding.LENDER,
                            Founding.LENDER_TWO,
                            Founding.OTHER_LENDER,
                            Founding.OTHER_LENDER_TWO));

    private final World world;

    Signers(World world) {
        this.world = world;
    }

    /** The people of a holder. */
    static List<Signer> ofHolders(AccountId account) {
        return List.of(Holders.initiator(account.value()), Holders.approver(account.value()));
    }

    /** Somebody to ask first. */
    Signer first(Permission permission, Optional<Actor> actor, Authority needed) {
        return world.chance(0.03) ? anybody() : suitable(permission.roles(), actor, needed, Optional.empty());
    }

    /** Somebody to sign second, mostly another than the first. */
    Signer second(Permission permission, Actor actor, Caller initiator) {
        boolean among = permission.approvers().contains(initiator.role());
        return world.chance(0.03)
                ? anybody()
                : suitable(
                        permission.approvers(),
                        among ? Optional.of(actor) : Optional.empty(),
                        Authority.APPROVE,
                        Optional.of(initiator.person()));
    }

    private Signer suitable(Set<Role> roles, Optional<Actor> actor, Authority needed, Optional<Person> but) {
        List<Signer> able = actor.stream()
                .flatMap(one -> appointed(one, needed))
                .filter(signer -> but.filter(signer.person()::equals).isEmpty())
                .toList();
        return able.isEmpty() ? officer(roles) : world.one(able);
    }

    private Stream<Signer> appointed(Actor actor, Authority needed) {
        return world.find(Mandate.key(actor)).stream()
                .flatMap(mandate -> everybody(mandate).filter(signer -> mandate.of(signer.person())
                        .filter(one -> one.keys().contains(signer.key())
                                && one.authority().includes(needed))
                        .isPresent()));
    }

    /** The role that the people of a body of that kind have. */
    static String role(TechnicalBody.Kind kind) {
        return kind == TechnicalBody.Kind.COMPILER ? Role.VERIFIER.name() : kind.name();
    }

    private Stream<Signer> surveyors(Mandate mandate) {
        BodyId id = new BodyId(mandate.actor().value().substring(Actor.OFFICE.length()));
        return world.find(TechnicalBody.key(id)).stream()
                .flatMap(body -> Stream.of(1, 2).map(number -> Plant.surveyor(id, role(body.kind()), number)));
    }

    private Stream<Signer> everybody(Mandate mandate) {
        Stream<Signer> officers = OFFICERS.values().stream().flatMap(List::stream);
        Stream<Signer> holders = mandate.representatives().stream()
                .map(one -> one.person().name())
                .filter(name -> one(name).isPresent())
                .map(name -> one(name).orElseThrow());
        return mandate.actor().isOffice() ? Stream.concat(officers, surveyors(mandate)) : holders;
    }

    private static Optional<Signer> one(String name) {
        int hyphen = name.lastIndexOf('-');
        return switch (name.substring(hyphen + 1)) {
            case "initiator" -> Optional.of(Holders.initiator(name.substring(0, hyphen)));
            case "approver" -> Optional.of(Holders.approver(name.substring(0, hyphen)));
            default -> Optional.empty();
        };
    }

    private Signer officer(Set<Role> roles) {
        List<Role> official =
                roles.stream().filter(OFFICERS::containsKey).sorted().toList();
        return official.isEmpty() ? anybody() : world.one(OFFICERS.getOrDefault(world.one(official), List.of()));
    }

    private Signer anybody() {
        return world.chance(0.5)
                ? world.one(ofHolders(world.account()))
                : world.one(Stream.of(Role.REGULATOR, Role.REGISTRAR, Role.EXCHANGE)
                        .flatMap(role -> OFFICERS.getOrDefault(role, List.of()).stream())
                        .toList());
    }
}
