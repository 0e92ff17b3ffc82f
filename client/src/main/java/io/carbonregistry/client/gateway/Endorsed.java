package io.carbonregistry.client.gateway;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hyperledger.fabric.protos.common.Envelope;

/**
 * A transaction that is endorsed and signed, and may be sent for ordering as often as need be.
 *
 * @param transaction its id
 * @param envelope what is sent
 * @param result what the chaincode answered
 * @param guards the MSP ids of those who guard what it writes, before or afterwards, and must have endorsed it too
 */
public record Endorsed(String transaction, Envelope envelope, byte[] result, SortedSet<String> guards) {

    public Endorsed {
        guards = Collections.unmodifiableSortedSet(new TreeSet<>(guards));
    }
}
