package io.carbonregistry.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.EvidenceUse;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.wire.Records;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A state is known again by its bytes, and never by its key alone. */
class KnownStatesTest {

    private static final Key<Registry> KEY = Registry.key();

    private final Records records = Routes.records();
    private final KnownStates known = new KnownStates(records);

    @Test
    void theSameBytesAreNotReadTwice() {
        byte[] bytes = bytes(1);

        assertSame(known.read(KEY, bytes), known.read(KEY, bytes.clone()));
    }

    @Test
    void otherBytesUnderTheSameKeyAreReadAnew() {
        known.read(KEY, bytes(1));

        assertEquals(records.read(Registry.class, bytes(2)), known.read(KEY, bytes(2)));
    }

    @Test
    void whatIsConfidedIsNotKept() {
        Key<EvidenceUse> key = EvidenceUse.key(Digest.of(new byte[0]));
        byte[] bytes = records.bytes(new EvidenceUse(new AccountId("power"), ReportingMonth.parse("2026-03")));

        assertNotSame(known.read(key, bytes), known.read(key, bytes));
    }

    private byte[] bytes(int day) {
        return records.bytes(new Registry(
                Registry.Clock.REAL, LocalDate.of(2026, 3, day), Digest.of(new byte[0]), Optional.empty()));
    }
}
