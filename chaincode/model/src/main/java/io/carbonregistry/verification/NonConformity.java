package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a verifier does not accept, as far as everybody on the channel sees it: never a value.
 *
 * @param year of which
 * @param account whose
 * @param number from 1, in the order of the year
 * @param body who raised it
 * @param severity how grave it is
 * @param facility where
 * @param month when
 * @param parameter the code of the parameter, where it is one's
 * @param answerDue the last day on which the company may answer
 * @param status how it stands
 * @param day on which it was raised
 */
public record NonConformity(
        int year,
        AccountId account,
        int number,
        BodyId body,
        Severity severity,
        FacilityId facility,
        ReportingMonth month,
        Optional<String> parameter,
        LocalDate answerDue,
        Status status,
        LocalDate day)
        implements State {

    /** How a non-conformity stands. */
    public enum Status {
        OPEN,
        ANSWERED,
        /** The answer was accepted. */
        CLOSED,
        /** The answer was not accepted or never came: a conservative value stands instead. */
        CONSERVATIVE
    }

    /** Where it stands. */
    public static Key<NonConformity> key(int year, AccountId account, int number) {
        return Key.of(NonConformity.class, "nonconformity", year, account, number);
    }

    /** Whether it waits for its answer or its end. */
    boolean isWaiting() {
        return status == Status.OPEN || status == Status.ANSWERED;
    }

    /** Nobody has answered, and nobody may any more. */
    boolean isUnansweredOn(LocalDate day) {
        return status == Status.OPEN && day.isAfter(answerDue);
    }

    NonConformity now(Status next) {
        return new NonConformity(
                year, account, number, body, severity, facility, month, parameter, answerDue, next, day);
    }
}
