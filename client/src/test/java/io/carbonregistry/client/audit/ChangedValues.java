package io.carbonregistry.client.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.client.Network;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.replay.Place;
import io.carbonregistry.client.replay.PrivateBlock;
import io.carbonregistry.fabric.rules.blocks.Block;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hyperledger.fabric.protos.ledger.rwset.TxPvtReadWriteSet;

/** The audit of a network whose months came about in every way: with its private data all of it is decided again, and one changed digit is found. */
public final class ChangedValues {

    private static final Pattern VALUE = Pattern.compile("(\"value\":\")(\\d)");

    private final List<Place> places = new ArrayList<>();
    private final PrivateData given = new PrivateData();
    private final PrivateData changed = new PrivateData();

    private ChangedValues() {}

    /**
     * Requires it.
     *
     * @param entitled who may have the private data
     * @param months how many acts have confided months
     */
    public static void areFound(Network network, Registry entitled, int months) throws IOException {
        ChangedValues values = new ChangedValues();
        entitled.privateData(0, values::add);
        assertEquals(months, values.places.size());

        AuditReport honest = audit(network, values.given);
        assertEquals(List.of(), honest.findings());
        assertTrue(honest.isComplete(), honest::toString);
        assertEquals(
                values.places,
                audit(network, values.changed).findings().stream()
                        .filter(finding -> finding.kind().equals("PRIVATE_DIFFERENT"))
                        .map(finding ->
                                new Place(finding.block(), finding.transaction().orElseThrow()))
                        .toList());
    }

    private void add(PrivateBlock block) {
        given.add(block);
        TreeMap<Long, TxPvtReadWriteSet> sets = new TreeMap<>();
        block.sets().forEach((transaction, set) -> {
            TxPvtReadWriteSet other = PrivateSets.changed(set, ChangedValues::otherDigit);
            if (!other.equals(set)) {
                places.add(new Place(block.number(), transaction));
            }
            sets.put(transaction, other);
        });
        changed.add(new PrivateBlock(block.number(), sets));
    }

    /** The first digit of the first value is the next one. */
    private static String otherDigit(String values) {
        return VALUE.matcher(values)
                .replaceFirst(found -> found.group(1) + (Integer.parseInt(found.group(2)) + 1) % 10);
    }

    private static AuditReport audit(Network network, PrivateData with) throws IOException {
        List<X509Certificate> roots = network.organisations().all().stream()
                .flatMap(organisation -> organisation.trust().roots().stream())
                .toList();
        List<Block> blocks = network.blocks();
        LedgerAudit audit = LedgerAudit.from(blocks.get(0), roots, "registry", Network.CODE, Optional.of(with));
        blocks.forEach(audit::check);
        return audit.report();
    }
}
