package io.carbonregistry.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.carbonregistry.Entry;
import io.carbonregistry.Guards;
import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import io.carbonregistry.access.Routes;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.wire.Records;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The registry's code, but for some acts of steel's: {@code bound} and {@code bound-again} put the blocks that they write under the
 * bank's guard, {@code misspelt} under that of a bank that there is not, and {@code careless} forgets the guards of what it writes. What
 * guards binds no longer, so that whatever moves a block may follow.
 */
final class Guardian {

    private static final Records RECORDS = Routes.records();
    private static final LocalDate PAST = LocalDate.of(2026, 1, 1);

    private final Entry honest = new Entry(Network.CODE);

    Outcome decide(Proposal proposal, Lookup states) {
        Outcome outcome = honest.decide(proposal, states);
        return outcome instanceof Outcome.Granted granted ? changed(granted) : outcome;
    }

    private static Outcome.Granted changed(Outcome.Granted granted) {
        return switch (new String(granted.announcement(), UTF_8)) {
            case "{\"act\":\"steel/bound\"}", "{\"act\":\"steel/bound-again\"}" -> guarded(granted, "BankMSP");
            case "{\"act\":\"steel/misspelt\"}" -> guarded(granted, "BnakMSP");
            case "{\"act\":\"steel/careless\"}" ->
                with(granted, granted.writes(), new Guards(granted.guards().signing(), new TreeMap<>()));
            default -> granted;
        };
    }

    private static Outcome.Granted guarded(Outcome.Granted granted, String mspId) {
        SortedMap<String, byte[]> writes = new TreeMap<>(granted.writes());
        SortedMap<String, SortedSet<String>> next = new TreeMap<>();
        writes.replaceAll((key, value) -> {
            if (!key.startsWith(UnitBlock.KEYS) || value.length == 0) {
                return value;
            }
            UnitBlock block = guarded(RECORDS.read(UnitBlock.class, value), mspId);
            next.put(key, block.endorsers());
            return RECORDS.bytes(block);
        });
        SortedSet<String> signing = new TreeSet<>();
        signing.add(mspId);
        return with(granted, writes, new Guards(signing, next));
    }

    private static UnitBlock guarded(UnitBlock block, String mspId) {
        return block.bind(Encumbrance.by(Encumbrance.Kind.PLEDGE, block.act())
                .lasting(PAST)
                .guardedBy(Optional.of(mspId)));
    }

    private static Outcome.Granted with(Outcome.Granted granted, SortedMap<String, byte[]> writes, Guards guards) {
        return new Outcome.Granted(
                writes, granted.confided(), guards, granted.fact(), granted.event(), granted.announcement());
    }
}
