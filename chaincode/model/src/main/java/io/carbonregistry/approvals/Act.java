package io.carbonregistry.approvals;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.State;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of one act; its id is never usable again.
 *
 * @param act whose it is, and its id
 * @param request the type of the request
 * @param intent the digest of its intent
 * @param status where it stands
 * @param initiator who asked, in which role and with which key
 * @param approver who signed second, or ended it
 * @param expires the last day on which a pending act may be approved
 * @param transaction the transaction that brought it to this status
 * @param fact the digest of the fact, once done
 * @param pending the whole intent, while it waits
 */
public record Act(
        ActRef act,
        String request,
        Digest intent,
        Status status,
        Caller initiator,
        Optional<Person> approver,
        Optional<LocalDate> expires,
        String transaction,
        Optional<Digest> fact,
        Optional<Request<?>> pending)
        implements State {

    /** How the keys of all acts start. */
    public static final String KEYS = "act/";

    /** Where an act stands. */
    public enum Status {
        PENDING,
        DONE,
        DECLINED,
        WITHDRAWN,
        VOID
    }

    /** Where it stands. */
    public static Key<Act> key(ActRef act) {
        return Key.of(Act.class, "act", act);
    }

    /** Whether it still waits for its second signature on a day. */
    public boolean isPendingOn(LocalDate day) {
        return status == Status.PENDING
                && expires.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** What it counts as on a day: a pending act past its last day is void to every rule. */
    public Status statusOn(LocalDate day) {
        return status == Status.PENDING && !isPendingOn(day) ? Status.VOID : status;
    }

    /** Why nothing more is done under its id, once it is there. */
    public Refusal usedUp(LocalDate day) {
        Status standing = statusOn(day);
        return switch (standing) {
            case DONE, PENDING ->
                Refusal.of(
                        Reason.ALREADY_DONE,
                        act,
                        transaction,
                        fact.map(Digest::value).orElse("pending"));
            case DECLINED, WITHDRAWN, VOID -> Refusal.of(Reason.ACT_VOID, act, standing);
        };
    }

    /** An act that the ledger has never seen, in the name of whoever asks for its end. */
    static Act unseen(ActRef act, Circumstances now) {
        return new Act(
                act,
                VoidAct.class.getSimpleName(),
                now.intent(),
                Status.PENDING,
                now.caller(),
                Optional.empty(),
                Optional.empty(),
                now.transaction(),
                Optional.empty(),
                Optional.empty());
    }

    /** Refuses unless it is pending, be it past its day. */
    void requirePending(Circumstances now, Rules rules) {
        rules.require(status == Status.PENDING, () -> usedUp(now.day()));
    }

    /** The decision that it ends here, without having been done. */
    Decision<ActEnded> ending(Status how, Optional<Grounds> because, Circumstances now) {
        return Decision.of(new ActEnded(now.act(), act, how, because, now.day()))
                .writing(key(act), ended(how, now.caller().person(), now.transaction()));
    }

    /** Ended by somebody in a transaction, without having been done. */
    public Act ended(Status how, Person by, String inTransaction) {
        return new Act(
                act, request, intent, how, initiator, Optional.of(by), expires, inTransaction, fact, Optional.empty());
    }

    /** Done in a transaction. */
    public Act done(Optional<Person> by, String inTransaction, Digest outcome) {
        return new Act(
                act,
                request,
                intent,
                Status.DONE,
                initiator,
                by,
                expires,
                inTransaction,
                Optional.of(outcome),
                Optional.empty());
    }
}
