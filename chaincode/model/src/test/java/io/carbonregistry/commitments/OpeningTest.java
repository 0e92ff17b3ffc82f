package io.carbonregistry.commitments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final SaltSeed SEED = SaltSeed.parse("ab".repeat(32));
    private static final List<String> ROWS = List.of(
            "{\"code\":\"A\",\"value\":\"210345.67\"}",
            "{\"code\":\"B\",\"value\":\"0.5123\"}",
            "{\"code\":\"E\",\"value\":\"99\"}",
            "{\"code\":\"M\",\"value\":\"500000.000\"}",
            "{\"code\":\"煤\",\"value\":\"1\"}");

    private final Commitment commitment = committed(SEED, ROWS);

    @Test
    void everyRowIsOpenedAndShowsNoOther() {
        for (int i = 0; i < ROWS.size(); i++) {
            Opening opening = opening(i);
            assertTrue(opening.opens(commitment));
            assertEquals(ROWS.get(i), opening.row());
            assertFalse(opening.opens(committed(SEED, ROWS.subList(0, 4))));
        }
    }

    @Test
    void oneDigitOneSaltOneSwapIsAnotherCommitment() {
        Opening opening = opening(0);
        assertFalse(new Opening("{\"code\":\"A\",\"value\":\"210345.68\"}", opening.salt(), opening.proof())
                .opens(commitment));
        assertFalse(new Opening(opening.row(), opening(1).salt(), opening.proof()).opens(commitment));
        List<String> swapped = List.of(ROWS.get(1), ROWS.get(0), ROWS.get(2), ROWS.get(3), ROWS.get(4));
        assertNotEquals(commitment, committed(SEED, swapped));
        assertNotEquals(commitment, committed(SaltSeed.parse("ac".repeat(32)), ROWS));
    }

    /** RFC 8391, section 5.1, computed apart from this code. */
    @Test
    void saltsComeFromTheSeedAlone() {
        assertEquals(
                "554ae317d2bd417b168e9ded194c217bc8fcfb5d904766fd04a4443b467c61f8",
                SEED.saltAt(1).value());
        assertNotEquals(SEED.saltAt(0), SEED.saltAt(1));
    }

    @Test
    void aLeafIsItsSaltAndThenItsRow() {
        byte[] salt = HexFormat.of().parseHex(SEED.saltAt(0).value());
        byte[] row = ROWS.get(0).getBytes(UTF_8);
        assertEquals(
                Digest.of(new byte[] {0}, salt, row),
                committed(SEED, ROWS.subList(0, 1)).root());
    }

    @Test
    void anOpeningIsAFileThatReadsBack() {
        Records records = Records.strict(Types.of(List.of(Opening.class)));
        Opening read = records.read(Opening.class, records.bytes(opening(4)));
        assertEquals(opening(4), read);
        assertTrue(read.opens(commitment));
    }

    @Test
    void aMalformedSecretIsRefusedUnshown() {
        RefusedException refused = assertThrows(RefusedException.class, () -> SaltSeed.parse("secret"));
        assertFalse(refused.refusals().toString().contains("secret"));
    }

    private static Commitment committed(SaltSeed seed, List<String> rows) {
        RowHasher hasher = RowHasher.committing(seed);
        rows.forEach(row -> hasher.add(row.getBytes(UTF_8)));
        return hasher.commitment();
    }

    private static Opening opening(int index) {
        RowHasher hasher = RowHasher.opening(SEED, index);
        ROWS.forEach(row -> hasher.add(row.getBytes(UTF_8)));
        return hasher.opening();
    }
}
