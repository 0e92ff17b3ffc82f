package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.issuance.AllocateUnits;
import io.carbonregistry.issuance.IssueUnits;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.retirements.CancelHoldings;
import io.carbonregistry.retirements.CancelUnits;
import io.carbonregistry.retirements.SurrenderUnits;
import io.carbonregistry.transfers.TransferReason;
import io.carbonregistry.transfers.TransferUnits;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.function.Function;

/** Says one whole transaction of the log as one act. Which blocks it takes is left to the client. */
final class Translator {

    private final LoggedTransaction logged;
    private final Meaning meaning;
    private final ActId id;
    private final UnitClass unitClass;

    Translator(LoggedTransaction logged, Meaning meaning) {
        this.logged = logged;
        this.meaning = meaning;
        this.id = logged.first().transaction();
        this.unitClass = logged.first().units().unitClass();
    }

    ReplayedAct act() {
        return switch (meaning) {
            case TRANSFER -> act(transfer(), Staff.of(logged.first().from()), Effect.MOVE);
            case ALLOCATION -> act(allocation(), Staff.REGISTRAR, Effect.MOVE);
            case ISSUE -> act(issue(), Staff.ISSUE, Effect.CREDIT);
            case SURRENDER -> act(surrender(), Staff.of(logged.first().from()), Effect.DEBIT);
            case CANCELLATION ->
                logged.senders().size() == 1
                        ? act(cancellation(), Staff.of(logged.first().from()), Effect.DEBIT)
                        : act(bulkCancellation(), Staff.REGULATOR, Effect.DEBIT);
        };
    }

    private ReplayedAct act(Request<? extends Fact> request, Signatories signatories, Effect effect) {
        return new ReplayedAct(
                effect,
                request,
                signatories,
                logged.lines().stream().flatMap(effect::of).toList());
    }

    private TransferUnits transfer() {
        Line line = logged.first();
        return new TransferUnits(
                id, line.from(), line.to(), unitClass, logged.quantity(), TransferReason.OTHER, Draws.none());
    }

    /** One line for the receiver, so that the act is all or nothing: it is refused as a whole if the line is. */
    private AllocateUnits allocation() {
        Line line = logged.first();
        return new AllocateUnits(
                id, line.from(), unitClass, List.of(new AccountTonnes(line.to(), logged.quantity())), Draws.none());
    }

    private IssueUnits issue() {
        return new IssueUnits(id, unitClass, tonnes(Line::to), basis());
    }

    /** Allowances are surrendered in the year after the one that they are surrendered for. */
    private SurrenderUnits surrender() {
        return new SurrenderUnits(
                id,
                logged.first().from(),
                unitClass,
                logged.quantity(),
                logged.first().completed().getYear() - 1,
                Draws.none());
    }

    private CancelUnits cancellation() {
        return new CancelUnits(
                id, logged.first().from(), unitClass, logged.quantity(), basis(), "nobody in particular", Draws.none());
    }

    private CancelHoldings bulkCancellation() {
        return new CancelHoldings(id, unitClass, tonnes(Line::from), basis(), BulkDraws.none());
    }

    private List<AccountTonnes> tonnes(Function<Line, AccountId> who) {
        return Batch.checked(
                "lines",
                logged.lines().stream()
                        .map(line -> new AccountTonnes(who.apply(line), line.quantity()))
                        .toList(),
                Batch.OF_OFFICE);
    }

    private String basis() {
        return "EUTL transaction " + id + ", type " + logged.type();
    }
}
