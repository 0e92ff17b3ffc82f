package io.carbonregistry.supervision;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A case of supervision.
 *
 * @param id which
 * @param findings what it is about
 * @param because why it was opened
 * @param opened the act that opened it
 * @param day when
 * @param officer who answers for it, once it is assigned
 * @param closing how it ended, once it has
 */
public record Case(
        CaseId id,
        List<Finding> findings,
        Grounds because,
        ActRef opened,
        LocalDate day,
        Optional<Officer> officer,
        Optional<Closing> closing)
        implements State {

    private static final String CASES = "case";

    public Case {
        findings = List.copyOf(findings);
    }

    /** How a case stands. */
    public enum Status {
        OPEN,
        ASSIGNED,
        CLOSED
    }

    /** Where it stands. */
    public static Key<Case> key(CaseId id) {
        return Key.of(Case.class, CASES, id);
    }

    /** How the keys start of all cases within a place. Codes of places within one begin with its own. */
    static String keys(Adcode place) {
        return CASES + "/" + (place.equals(Adcode.NATION) ? "" : place);
    }

    /** How it stands. */
    public Status status() {
        if (closing.isPresent()) {
            return Status.CLOSED;
        }
        return officer.isPresent() ? Status.ASSIGNED : Status.OPEN;
    }

    /** Answered for by somebody, whoever did before. */
    Case assigned(Officer to) {
        return new Case(id, findings, because, opened, day, Optional.of(to), closing);
    }

    /** At its end. */
    Case closed(Closing how) {
        return new Case(id, findings, because, opened, day, officer, Optional.of(how));
    }
}
