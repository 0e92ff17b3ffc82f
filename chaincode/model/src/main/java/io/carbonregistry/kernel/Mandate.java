package io.carbonregistry.kernel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who acts for an account or an office.
 *
 * @param actor the account or office
 * @param jurisdiction where an office may act; an account has the nation here, for its own acts are everywhere
 * @param representatives the persons, each once
 */
public record Mandate(Actor actor, Adcode jurisdiction, List<Representative> representatives) implements State {

    public Mandate {
        representatives = List.copyOf(representatives);
        List<Person> persons =
                representatives.stream().map(Representative::person).toList();
        Text.require(
                persons.stream().distinct().count() == persons.size(),
                "representatives",
                persons.toString(),
                "each person once");
    }

    /** Where it stands. */
    public static Key<Mandate> key(Actor actor) {
        return Key.of(Mandate.class, "mandate", actor);
    }

    /** The representative that a person is here. */
    public Optional<Representative> of(Person person) {
        return representatives.stream()
                .filter(one -> one.person().equals(person))
                .findFirst();
    }

    /** With other representatives. */
    public Mandate with(List<Representative> others) {
        return new Mandate(actor, jurisdiction, others);
    }

    /** With a representative, who takes the place of what the same person was before. */
    public Mandate with(Representative one) {
        return with(Stream.concat(without(one.person()).representatives.stream(), Stream.of(one))
                .toList());
    }

    /** Without a person. */
    public Mandate without(Person person) {
        return with(representatives.stream()
                .filter(one -> !one.person().equals(person))
                .toList());
    }

    /** With nobody left, which an office has once it is closed. */
    public Mandate closed() {
        return with(List.of());
    }

    /** Whether a caller, with the key that signed, is a representative with that authority. */
    public boolean allows(Caller caller, Authority needed) {
        return of(caller.person())
                .filter(one ->
                        one.keys().contains(caller.key()) && one.authority().includes(needed))
                .isPresent();
    }
}
