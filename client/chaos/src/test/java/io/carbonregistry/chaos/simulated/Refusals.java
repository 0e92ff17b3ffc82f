package io.carbonregistry.chaos.simulated;

import io.carbonregistry.Outcome;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.market.MapLedger;
import io.carbonregistry.simulation.Followed;
import io.carbonregistry.wire.RefusalJson;
import java.util.ArrayList;
import java.util.List;

/** Looks whether what was refused is refused by the model too, in the same words, on one of the ledgers that it may have met. */
final class Refusals {

    /** A peer may be so many blocks ahead of what was read. */
    private static final int AHEAD = 20;

    private final Followed model;
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private long confirmed;
    private long untold;

    private record Doubt(Ask ask, Refusal refusal, int left) {}

    Refusals(Followed model) {
        this.model = model;
    }

    /** Somebody was told no. */
    void told(Ask ask, Refusal refusal) {
        if (ask.isDrawnByClient()) {
            untold++;
        } else if (ask.met().stream().anyMatch(ledger -> says(ask, refusal, ledger))) {
            confirmed++;
        } else {
            doubts.add(new Doubt(ask, refusal, AHEAD));
        }
    }

    /** A further block was decided. */
    void after(MapLedger ledger) {
        List<Doubt> before = List.copyOf(doubts);
        doubts.clear();
        for (Doubt one : before) {
            if (says(one.ask(), one.refusal(), ledger)) {
                confirmed++;
            } else if (one.left() > 0) {
                doubts.add(new Doubt(one.ask(), one.refusal(), one.left() - 1));
            } else {
                wrong.add(one.ask().said(one.refusal()));
            }
        }
    }

    private boolean says(Ask ask, Refusal refusal, MapLedger ledger) {
        return model.decide(ask.proposal(), ledger) instanceof Outcome.Refused refused
                && RefusalJson.read(refused.message()).filter(refusal::equals).isPresent();
    }

    /** Those that the model would not have refused so. */
    List<String> wrong() {
        List<String> all = new ArrayList<>(wrong);
        doubts.forEach(one -> all.add(one.ask().said(one.refusal())));
        return all;
    }

    /** How many the model refuses too. */
    long confirmed() {
        return confirmed;
    }

    /** How many the model cannot tell of, since the client has chosen blocks or a lane. */
    long untold() {
        return untold;
    }
}
