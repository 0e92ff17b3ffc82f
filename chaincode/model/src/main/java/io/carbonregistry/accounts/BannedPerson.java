package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.States;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a person may act for no technical body (Regulation 775, penalties).
 *
 * @param person who
 * @param until the last day; empty if for life
 * @param because the decision
 * @param act the act that said so last
 */
public record BannedPerson(Person person, Optional<LocalDate> until, Grounds because, ActRef act) implements State {

    /** Where it stands: names have letters that keys have not. */
    public static Key<BannedPerson> key(Person person) {
        return Key.of(BannedPerson.class, "banned", Digest.of(person.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether it lasts on a day. */
    public boolean lastsOn(LocalDate day) {
        return until.filter(day::isAfter).isEmpty();
    }

    /** Whether it lasts longer than until a day, or than for life, which nothing does. */
    boolean outlasts(Optional<LocalDate> other) {
        return other.isPresent()
                && until.filter(end -> !end.isAfter(other.orElseThrow())).isEmpty();
    }

    /** It does not last on a day. */
    public void requireOver(LocalDate day, Rules rules) {
        rules.require(
                !lastsOn(day),
                Reason.PERSON_BANNED,
                person,
                until.map(LocalDate::toString).orElse("for life"));
    }

    /** A person is not banned on a day; the person's key must have been read. */
    public static void requireNone(Person person, States states, LocalDate day, Rules rules) {
        states.find(key(person)).ifPresent(ban -> ban.requireOver(day, rules));
    }
}
