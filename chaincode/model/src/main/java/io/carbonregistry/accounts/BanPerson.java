package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Asks for a person to act for no technical body, for years or for life. From then on the person acts for none of the offices named, and is
 * appointed to none.
 *
 * @param person who
 * @param until the last day; empty if for life
 * @param offices of the bodies that the person acts for
 * @param because the decision
 */
public record BanPerson(ActId id, Person person, Optional<LocalDate> until, List<Actor> offices, Grounds because)
        implements Request<PersonBanned> {

    public BanPerson {
        offices = List.copyOf(offices);
        offices.forEach(one -> Text.require(one.isOffice(), "office", one.value(), Actor.OFFICE + "NAME"));
    }

    @Override
    public Keys reads() {
        return Keys.none()
                .maybe(BannedPerson.key(person))
                .alsoNeeded(offices.stream().map(Mandate::key).toList());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PersonBanned> decide(States states, Circumstances now, Rules rules) {
        rules.require(
                until.filter(now.day()::isAfter).isEmpty(),
                Reason.TIME_ORDER,
                "the ban",
                now.day(),
                until.map(LocalDate::toString).orElse("-"));
        states.find(BannedPerson.key(person))
                .ifPresent(ban -> rules.require(
                        !ban.outlasts(until),
                        Reason.WRONG_STATE,
                        person,
                        "banned until " + ban.until().map(LocalDate::toString).orElse("the end of life"),
                        "a ban that lasts no less"));
        rules.end();

        // From here on it must succeed.
        return Decision.of(new PersonBanned(now.act(), person, until, offices, because, now.day()))
                .writing(BannedPerson.key(person), new BannedPerson(person, until, because, now.act()))
                .with(Changes.all(offices.stream()
                        .map(office -> states.get(Mandate.key(office)))
                        .map(mandate -> Changes.none().put(Mandate.key(mandate.actor()), mandate.without(person)))
                        .toList()));
    }
}
