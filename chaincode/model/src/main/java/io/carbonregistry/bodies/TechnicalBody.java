package io.carbonregistry.bodies;

import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A technical body (技术服务机构) whose work others rely on.
 *
 * @param id which
 * @param kind what it does
 * @param name what it is called
 * @param seat where it is registered
 * @param accreditations what it is accredited for; periods may overlap
 * @param standings how it stood, the earliest first
 * @param related bodies under common control or with common interests, as it has declared them
 */
public record TechnicalBody(
        BodyId id,
        Kind kind,
        String name,
        Adcode seat,
        List<Accreditation> accreditations,
        List<Since> standings,
        List<BodyId> related)
        implements State {

    /** How the keys of all bodies start. */
    public static final String KEYS = "body/";

    public TechnicalBody {
        accreditations = List.copyOf(accreditations);
        standings = List.copyOf(standings);
        related = List.copyOf(related);
    }

    /** What a body does. */
    public enum Kind {
        /** Verifies annual reports. */
        VERIFIER,
        /** Tests samples. */
        LABORATORY,
        /** Calibrates meters. */
        METROLOGY,
        /** Compiles what emitters report. */
        COMPILER
    }

    /** How a body stands. */
    public enum Standing {
        ADMITTED,
        SUSPENDED,
        /** At its own wish or as its accreditation ended, for ever. */
        WITHDRAWN,
        /** For what it did, for ever. */
        EXPELLED;

        /** Whether another standing may follow this one. */
        public boolean mayBecome(Standing next) {
            return switch (this) {
                case ADMITTED -> next != ADMITTED;
                case SUSPENDED -> next != SUSPENDED;
                case WITHDRAWN, EXPELLED -> false;
            };
        }
    }

    /**
     * A standing from a day on.
     *
     * @param standing how it stands
     * @param from the first day
     */
    public record Since(Standing standing, LocalDate from) {}

    /** Where it stands. */
    public static Key<TechnicalBody> key(BodyId id) {
        return Key.of(TechnicalBody.class, "body", id);
    }

    /** How it stands, whatever the day. */
    public Standing standing() {
        return standings.get(standings.size() - 1).standing();
    }

    /** How it stood at the end of a day; nothing before it was admitted. */
    public Optional<Standing> standingOn(LocalDate day) {
        return standings.stream()
                .filter(one -> !one.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Since::standing);
    }

    /** Whether it was admitted on a day, and accredited for a code in a place. */
    public boolean isAccredited(String code, Adcode place, LocalDate day) {
        return standingOn(day).filter(Standing.ADMITTED::equals).isPresent()
                && accreditations.stream().anyMatch(one -> one.covers(code, place, day));
    }

    /** It does this kind of work, and was admitted and accredited for a code in a place on a day. */
    public void requireAccredited(Kind work, String code, Adcode place, LocalDate day, Rules rules) {
        rules.require(
                kind == work && isAccredited(code, place, day),
                Reason.BODY_NOT_ACCREDITED,
                id,
                kind + " " + standingOn(day).map(Standing::name).orElse("-"),
                code,
                place,
                day);
    }

    /** Whether it may compile what companies of a province report on a day. */
    public boolean compilesIn(Adcode province, LocalDate day) {
        return kind == Kind.COMPILER
                && standingOn(day).filter(Standing.ADMITTED::equals).isPresent()
                && accreditations.stream().anyMatch(one -> one.holdsIn(province, day));
    }

    /** It is neither suspended, withdrawn nor expelled on a day: what it has signed may still be relied on. */
    public void requireAdmitted(LocalDate day, Rules rules) {
        rules.require(
                standingOn(day).filter(Standing.ADMITTED::equals).isPresent(),
                Reason.BODY_NOT_ACCREDITED,
                id,
                kind + " " + standingOn(day).map(Standing::name).orElse("-"),
                "anything",
                seat,
                day);
    }

    /** It is neither withdrawn nor expelled. */
    void requireNotEnded(Rules rules) {
        rules.require(
                standing() == Standing.ADMITTED || standing() == Standing.SUSPENDED,
                Reason.WRONG_STATE,
                id,
                standing(),
                "an admitted body");
    }

    /** With a further accreditation. */
    TechnicalBody with(Accreditation further) {
        return new TechnicalBody(
                id,
                kind,
                name,
                seat,
                Stream.concat(accreditations.stream(), Stream.of(further)).toList(),
                standings,
                related);
    }

    /** With another standing from a day on. */
    TechnicalBody now(Standing next, LocalDate day) {
        return new TechnicalBody(
                id,
                kind,
                name,
                seat,
                accreditations,
                Stream.concat(standings.stream(), Stream.of(new Since(next, day)))
                        .toList(),
                related);
    }

    /** With other bodies declared as related. */
    TechnicalBody relatedTo(List<BodyId> others) {
        return new TechnicalBody(id, kind, name, seat, accreditations, standings, others);
    }
}
