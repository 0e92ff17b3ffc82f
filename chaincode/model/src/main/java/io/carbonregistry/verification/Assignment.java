package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which body verifies a company's year, and how far it is.
 *
 * @param year which
 * @param account the company's account
 * @param body who verifies
 * @param since the day on which it was assigned
 * @param stage how far it is, whatever the day and the non-conformities
 * @param team who works on it
 * @param simplified whether no visit to the site is due
 * @param findings what it has found
 * @param results what it has come to
 */
public record Assignment(
        int year,
        AccountId account,
        BodyId body,
        LocalDate since,
        Stage stage,
        List<Person> team,
        boolean simplified,
        Findings findings,
        Results results)
        implements State {

    public Assignment {
        team = List.copyOf(team);
    }

    /** How far a verification is. */
    public enum Stage {
        ASSIGNED,
        /** Documents are looked at. */
        DESK,
        /** The site is looked at. */
        SITE,
        /** A non-conformity waits. */
        NC_OPEN,
        /** There were non-conformities, and none waits. */
        NC_CLOSED,
        /** Signed, also by somebody who was not of the team. */
        REVIEWED,
        /** The company was told. */
        NOTIFIED,
        /** The company does not agree. */
        OBJECTED,
        /** It stands, unless a decision opens it again. */
        FINAL;

        /** Whether the company was told, so that nothing changes without a decision. */
        public boolean isTold() {
            return compareTo(NOTIFIED) >= 0;
        }
    }

    /** Where it stands. */
    public static Key<Assignment> key(int year, AccountId account) {
        return Key.of(Assignment.class, "assignment", year, account);
    }

    /** The first assignment of a year. */
    static Assignment of(int year, AccountId account, BodyId body, LocalDate day) {
        return new Assignment(year, account, body, day, Stage.ASSIGNED, List.of(), false, Findings.NONE, Results.NONE);
    }

    /** How far it is on a day: a result that nobody objected to in time stands. */
    public Stage stageOn(LocalDate day) {
        return switch (stage) {
            case DESK, SITE -> findings.open() > 0 ? Stage.NC_OPEN : findings.raised() > 0 ? Stage.NC_CLOSED : stage;
            case NOTIFIED -> results.told().objectionsUntil().isBefore(day) ? Stage.FINAL : stage;
            default -> stage;
        };
    }

    /** The number of the result that holds on a day, also while a decision has it verified again; empty while there is none. */
    public Optional<Integer> resultOn(LocalDate day) {
        return stageOn(day) == Stage.FINAL ? Optional.of(results.told().result()) : results.inForce();
    }

    /** Whether the body works on it or answers for it: not once it is final. */
    public boolean isOpenOn(LocalDate day) {
        return stageOn(day) != Stage.FINAL;
    }

    /** The site was looked at, or need not be. */
    boolean isLookedAt() {
        return stage == Stage.SITE || (simplified && stage == Stage.DESK);
    }

    /** Whose work it is: the team, and who reviewed it. */
    Stream<Person> people() {
        return Stream.concat(team.stream(), results.reviewer().stream()).distinct();
    }

    Assignment begun(Stage next, List<Person> joining) {
        List<Person> joined =
                Stream.concat(team.stream(), joining.stream()).distinct().toList();
        return new Assignment(year, account, body, since, next, joined, simplified, findings, results);
    }

    Assignment simplifiedCourse() {
        return new Assignment(year, account, body, since, stage, team, true, findings, results);
    }

    Assignment with(Findings others) {
        return new Assignment(year, account, body, since, stage, team, simplified, others, results);
    }

    Assignment now(Stage next, Results others) {
        return new Assignment(year, account, body, since, next, team, simplified, findings, others);
    }

    /** From the beginning, by the same or another body; what was found stays. */
    Assignment again(BodyId by, LocalDate day) {
        return new Assignment(
                year, account, by, day, Stage.ASSIGNED, List.of(), simplified, findings, results.heldOn(resultOn(day)));
    }
}
