package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.client.NotCommitted;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.demo.Cast;
import io.carbonregistry.client.demo.LedgerCheck;
import io.carbonregistry.units.UnitClass;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Does a log again, from its preparation to its reconciliation. */
public final class Replay {

    /** Acts under way at once; below what one window of the client takes. */
    private static final int WORKERS = 96;

    private final TransactionLog log;
    private final Cast cast;
    private final Narrator narrator;

    /** Replays a log with the people of a market, on a registry that is founded and otherwise empty. */
    public Replay(TransactionLog log, Cast cast, Narrator narrator) {
        this.log = log;
        this.cast = cast;
        this.narrator = narrator;
    }

    /** Does it, and tells what became of it. */
    public Reconciliation run() {
        Translation translation = Translations.of(log.transactions());
        Preparation preparation = Preparation.of(log.transactions(), translation.acts());
        log.unreadable().forEach(narrator::unreadable);
        Outcomes outcomes = new Outcomes(
                ended -> narrator.progress(ended, translation.acts().size()));
        Duration duration;
        try (Lanes lanes = new Lanes(WORKERS)) {
            narrator.preparing(
                    preparation.accounts().size(), preparation.trust().size());
            new Opening(cast, preparation, lanes).open();
            preparation
                    .units()
                    .keySet()
                    .forEach(one -> narrator.seeded(
                            one,
                            preparation.seeds().total(one),
                            preparation.seeds().accounts(one),
                            preparation.cap(one)));
            long start = System.nanoTime();
            replay(translation.acts(), lanes, outcomes);
            duration = Duration.ofNanos(System.nanoTime() - start);
        }
        return reconciled(translation, preparation, outcomes, duration);
    }

    private void replay(List<ReplayedAct> acts, Lanes lanes, Outcomes outcomes) {
        List<CompletableFuture<Void>> all = acts.stream()
                .map(act -> lanes.after(act.accounts(), () -> submit(act, outcomes)))
                .toList();
        lanes.all(all);
    }

    private void submit(ReplayedAct act, Outcomes outcomes) {
        try {
            Signatories who = act.signatories();
            outcomes.committed(act, cast.submit(who.initiator(), who.approver(), act.request()));
        } catch (NotCommitted failure) {
            if (!(failure instanceof Refused)) {
                narrator.failed(act.request().id(), String.valueOf(failure.getMessage()));
            }
            outcomes.failed(failure);
        }
    }

    private Reconciliation reconciled(
            Translation translation, Preparation preparation, Outcomes outcomes, Duration duration) {
        Registry reader = cast.as(Staff.REGULATOR.initiator());
        SortedMap<UnitClass, ClassFlow> units = new TreeMap<>();
        preparation.units().keySet().forEach(one -> units.put(one, ClassFlow.of(one, reader)));
        SortedMap<String, SortedMap<String, Long>> leftOut = new TreeMap<>();
        translation.leftOut().forEach(one -> leftOut.computeIfAbsent(one.type(), unused -> new TreeMap<>())
                .merge(one.reason(), 1L, Long::sum));
        return new Reconciliation(
                log.lines(),
                log.transactions().size(),
                outcomes.granted().size(),
                outcomes.refused(),
                leftOut,
                new Accounting(preparation, outcomes.granted()).expected(),
                units,
                LedgerCheck.of(reader),
                duration);
    }
}
