package io.carbonregistry.client.projection;

import io.carbonregistry.access.LookupLedger;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.audit.Invariants;
import io.carbonregistry.client.replay.Place;
import io.carbonregistry.client.replay.RegistryBlocks;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** A kept projection of the registry's blocks. Blocks are applied by one at a time, and anybody may ask at any time. */
public final class Projection implements AutoCloseable {

    private final Store store;
    private final RegistryBlocks reader;
    private final Progress progress;
    private final KeptStates states;
    private final History history;
    private final Lineage lineage;
    private final Balances balances;

    private Projection(Store store, String chaincode) {
        this.store = store;
        this.reader = new RegistryBlocks(chaincode);
        this.progress = new Progress(store);
        this.states = new KeptStates(store);
        this.history = new History(store);
        this.lineage = new Lineage(store, states);
        this.balances = new Balances(store);
    }

    /**
     * Opens a projection, or begins one where there is no file.
     *
     * @param file where it is kept
     * @param chaincode the name of the registry's chaincode on the channel
     * @throws ProjectionException if the file is in use, damaged or made by another version
     */
    public static Projection open(Path file, String chaincode) {
        return new Projection(Store.open(file), chaincode);
    }

    /** How many blocks have been applied, which is the number of the next. */
    public synchronized long height() {
        return progress.next();
    }

    /**
     * Applies the next block, as a peer has committed it, and keeps it; a block that has been applied is passed over.
     *
     * @throws ProjectionException if a block before it is missing, or it follows another block than the last one applied
     */
    public synchronized void apply(Block block) {
        if (block.number() < progress.next()) {
            return;
        }
        progress.require(block);
        try {
            Recorder recorder = new Recorder(states, history, lineage, balances, store.records());
            reader.valid(block, block.flags()).forEach(recorder::record);
            progress.advance(block);
            store.commit();
        } catch (RuntimeException e) {
            store.rollback();
            throw new ProjectionException("Block " + block.number() + " can't be applied: " + e.getMessage(), e);
        }
    }

    /** The history of an account, an office, a person, an act, or of everything. */
    public synchronized HistoryPage history(Subject subject, Paging paging) {
        List<HistoryEntry> entries = history.of(subject, paging);
        List<HistoryEntry> page = paging.cut(entries);
        return new HistoryPage(page, paging.next(entries, HistoryEntry::place), last());
    }

    /** The life of some serials, from their issue on. */
    public synchronized Biography biography(UnitClass unitClass, SerialRange range, Paging paging) {
        NavigableMap<Place, List<BlockVersion>> all = lineage.of(unitClass, range);
        NavigableMap<Place, List<BlockVersion>> ordered =
                paging.order() == Order.NEWEST_FIRST ? all.descendingMap() : all;
        List<BiographyStep> steps =
                paging.after().map(after -> ordered.tailMap(after, false)).orElse(ordered).values().stream()
                        .limit(paging.limit())
                        .map(this::step)
                        .toList();
        boolean full = steps.size() == paging.limit();
        Optional<Place> next =
                full ? Optional.of(steps.get(steps.size() - 1).entry().place()) : Optional.empty();
        return new Biography(unitClass, range, steps, next, last());
    }

    /** What an account has of each class now. */
    public BalanceSheet balances(AccountId account) {
        return balances(account, last());
    }

    /**
     * What an account had of each class after a block.
     *
     * @throws ProjectionException if the block has not been applied
     */
    public synchronized BalanceSheet balances(AccountId account, long block) {
        return sheet(account.value(), block);
    }

    /** What all accounts together have of each class now. */
    public BalanceSheet totals() {
        return totals(last());
    }

    /**
     * What all accounts together had of each class after a block.
     *
     * @throws ProjectionException if the block has not been applied
     */
    public synchronized BalanceSheet totals(long block) {
        return sheet(Balances.ALL, block);
    }

    /** What the accounts of a kind have now, each and together. */
    public synchronized AccountSheet accounts(AccountFilter filter) {
        return new Accounts(states, balances, store.records()).sheet(filter, last());
    }

    /** Whether what is always true holds of the states now. */
    public synchronized InvariantReport invariants() {
        StateReader reader = new StateReader(store.records());
        Invariants invariants = new Invariants();
        AtomicLong seen = new AtomicLong();
        states.forEach((key, value) -> {
            invariants.see(reader.key(key), reader.read(key, value));
            seen.incrementAndGet();
        });
        return new InvariantReport(seen.get(), invariants.end(), last());
    }

    /** The state that stands under a key now. */
    public synchronized <S extends State> Optional<S> find(Key<S> key) {
        return new LookupLedger(states, store.records()).find(key);
    }

    /** The states that stand now under all keys that start so, in the order of the keys. */
    public synchronized <S extends State> List<S> all(Class<S> type, String keys) {
        return new LookupLedger(states, store.records())
                .scan(type, keys, "", Integer.MAX_VALUE).stream()
                        .map(Ledger.Entry::state)
                        .toList();
    }

    /**
     * Answers any of the registry's own queries over the projected states.
     *
     * @throws io.carbonregistry.kernel.RefusedException as the registry itself would refuse what is asked for
     */
    public synchronized <R> Answer<R> ask(Query<R> query, Caller caller) {
        return tell(ledger -> query.answer(ledger, caller));
    }

    /** Tells anything that follows from the projected states, which stand still meanwhile. */
    public synchronized <R> Answer<R> tell(Function<Ledger, R> question) {
        return new Answer<>(question.apply(new LookupLedger(states, store.records())), last());
    }

    /** Keeps what was applied, and lets go of the file. */
    @Override
    public synchronized void close() {
        store.close();
    }

    private BiographyStep step(List<BlockVersion> versions) {
        HistoryEntry entry = history.at(versions.get(0).place());
        return new BiographyStep(entry, versions.stream().map(lineage::piece).toList());
    }

    private BalanceSheet sheet(String owner, long block) {
        if (block > last()) {
            throw new ProjectionException("Block " + block + " has not been applied; the last one is " + last());
        }
        return new BalanceSheet(balances.of(owner, new Place(block, Place.LAST.transaction())), block);
    }

    private long last() {
        return progress.next() - 1;
    }
}
