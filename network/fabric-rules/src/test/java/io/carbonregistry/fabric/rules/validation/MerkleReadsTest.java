package io.carbonregistry.fabric.rules.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Sha256;
import io.carbonregistry.fabric.rules.state.KeyVersion;
import io.carbonregistry.fabric.rules.state.Version;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.QueryReadsMerkleSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerkleReadsTest {
    /** Numbers of reads, with the level and the hash of the summary that Fabric's own tree of degree 2 gives. */
    @ParameterizedTest
    @CsvSource({
        "3, 1, 5540e1ac86ffa84384d4036c89351aa95def1f5b5697f5b819ac95be2ef0ed75",
        "4, 1, dbe3cdc56da0c2c78fb9aeb35d8ec8b5552de69980b75e9e941f95dc429c0d56",
        "9, 2, 587b86de4585bee497bae6a82f9d8c10aa2d05514188dbabf9491373b5c800e8",
        "10, 2, ef844c92451106f5b7dc075037f3645c70b9e19e2e48870072ac0b1236d3ba0c",
        "13, 2, 040945a68066357ebbb1ebf4827dea500e51b20692381258b7309c2c31af703c",
        "27, 3, 339fc053d17f5e03753586d49ac4a5dc0505fd65ff7f78208ba796ed79a3f46b",
        "28, 3, a6bb5df9ca1e7f5f275c5dd643839bebce91b12a21fb406e9112f43b6ec2a017",
        "30, 3, fed8c4e2a67fbd16dddc02979a2c04621e72f0f4650702ce6c66dcf83aeab2cb",
        "40, 3, 87a6cbae5780cfec2bb60645a6fe8284fc3070edfc2bc940bfe43422182579c9",
        "82, 4, f664f395666936dbf3f9372c76f6b2b154b329581676dfd6b4a673d850a2177e"
    })
    void theSummaryIsFabrics(int reads, int level, String hash) {
        QueryReadsMerkleSummary summary =
                new MerkleReads(2).summary(reads(reads)).orElseThrow();
        assertEquals(level, summary.getMaxLevel());
        ByteString found = Sha256.of(summary.toByteString());
        assertEquals(hash, HexFormat.of().formatHex(found.toByteArray()));
    }

    @Test
    void shortRangesAreListedAndNotSummedUp() {
        assertEquals(Optional.empty(), new MerkleReads(2).summary(reads(2)));
        assertEquals(Optional.empty(), new MerkleReads(50).summary(reads(50)));
        assertThrows(MalformedException.class, () -> new MerkleReads(1));
    }

    private static Iterator<KeyVersion> reads(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new KeyVersion(String.format(Locale.ROOT, "k%02d", i), new Version(i / 10, i % 10)))
                .iterator();
    }
}
