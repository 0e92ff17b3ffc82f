package io.carbonregistry.client.clearances;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * Says that the holder has these serials and that no pledge, freeze, repo, surrender or transfer touches them on this ledger.
 *
 * @param channel of which ledger
 * @param block after which block
 * @param day the registry's day then, on which an encumbrance would bind
 * @param account the holder's
 * @param units which serials
 * @param searched SHA-256 of the certificate of a search in the central bank's system, which this ledger knows nothing of
 */
public record Clearance(
        String channel, long block, LocalDate day, AccountId account, List<ClearedUnits> units, Digest searched) {

    private static final byte[] PURPOSE = "carbon registry clearance\n".getBytes(StandardCharsets.US_ASCII);
    private static final Records RECORDS = Records.strict(Types.of(List.of(Clearance.class)));
    private static final int MOST = 500;

    public Clearance {
        units = List.copyOf(units);
        Text.require(
                !units.isEmpty() && units.size() <= MOST,
                "units",
                units.size() + " ranges",
                "1 to " + MOST + " ranges");
    }

    /** What is signed: its purpose, so that it is never taken for anything else, and its canonical JSON (RFC 8785). */
    byte[] signed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(PURPOSE);
        bytes.writeBytes(RECORDS.bytes(this));
        return bytes.toByteArray();
    }
}
