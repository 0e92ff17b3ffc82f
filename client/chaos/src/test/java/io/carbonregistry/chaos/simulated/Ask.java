package io.carbonregistry.chaos.simulated;

import io.carbonregistry.Proposal;
import io.carbonregistry.access.Routes;
import io.carbonregistry.client.leasing.Drawing;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Asked;
import io.carbonregistry.market.MapLedger;
import io.carbonregistry.wire.Records;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/** One act that somebody asks for, and the ledgers that it may have met on its way. */
final class Ask {

    private static final Records RECORDS = Routes.records();

    private final Asked asked;
    private final List<byte[]> arguments;
    private final List<MapLedger> met;

    /** An act that may meet ledgers which stood a moment ago, where a peer lags behind. */
    Ask(Asked asked, Collection<MapLedger> met) {
        Request<?> request = asked.request();
        this.asked = asked;
        this.arguments = List.of(
                request.getClass().getSimpleName().getBytes(StandardCharsets.UTF_8),
                RECORDS.intent(request),
                RECORDS.inputs(request));
        this.met = new ArrayList<>(met);
    }

    Asked asked() {
        return asked;
    }

    /** What all askings for the same have in common, by what stands in a block of them. */
    static String key(List<byte[]> arguments) {
        return Digest.of(arguments.get(0), new byte[] {0}, arguments.get(1)).value();
    }

    String key() {
        return key(arguments);
    }

    /** What is confided with it, and stands in no block. */
    SortedMap<String, byte[]> confided() {
        return RECORDS.confided(asked.request());
    }

    /** Whether the client chooses blocks or a lane for it, and nobody else knows which. */
    boolean isDrawnByClient() {
        Drawing drawing = Drawing.of(asked.request());
        return !drawing.demands().isEmpty() || drawing.lane().isPresent();
    }

    /** From now on it may meet this ledger too. */
    void meets(MapLedger ledger) {
        met.add(ledger);
    }

    /** The ledgers that it may have met. */
    List<MapLedger> met() {
        return met;
    }

    /** As it reaches the registry's entry. */
    Proposal proposal() {
        return new Proposal(
                arguments, confided(), asked.by().person().msp(), asked.by().certificate(), "not known", Instant.now());
    }

    /** What is to be read of a refusal that does not fit. */
    String said(Refusal refusal) {
        return asked.by().person() + " was refused " + refusal + " for " + asked.request();
    }
}
