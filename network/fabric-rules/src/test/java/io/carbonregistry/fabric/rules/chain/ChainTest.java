package io.carbonregistry.fabric.rules.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.ValidationFlags;
import io.carbonregistry.fabric.rules.chain.Discrepancy.Kind;
import io.carbonregistry.fabric.rules.samples.Recording;
import io.carbonregistry.fabric.rules.samples.SampleChannel;
import io.carbonregistry.fabric.rules.validation.CannotValidateException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.Test;

/** Real blocks, each spoilt in one way. */
class ChainTest {
    private static final List<Block> BLOCKS = new Recording(Path.of("src/test/resources/blocks/raft")).blocks();
    private static final int TARGET = 11;

    @Test
    void aFlippedFlagIsFound() {
        Block spoilt = target().with(target().flags().with(1, TxValidationCode.VALID));
        List<Discrepancy> found = check(spoilt);
        assertEquals(1, found.size());
        assertEquals(Kind.FLAG, found.get(0).kind());
        assertEquals(TARGET, found.get(0).block());
        assertEquals(1, found.get(0).transaction());
    }

    @Test
    void aValidTransactionFlaggedInvalidIsFound() {
        Block spoilt = target().with(target().flags().with(0, TxValidationCode.MVCC_READ_CONFLICT));
        assertEquals(Set.of(Kind.FLAG), kinds(check(spoilt)));
    }

    @Test
    void everyByteOfATransactionCounts() {
        byte[] envelope = target().envelopes().get(0).toByteArray();
        for (int at = 40; at < envelope.length; at += envelope.length / 40) {
            byte[] changed = envelope.clone();
            changed[at] ^= 1;
            assertTrue(
                    kinds(check(withEnvelope(0, ByteString.copyFrom(changed)))).contains(Kind.DATA_HASH));
        }
    }

    @Test
    void aWriteSetThatNobodySignedIsFoundEvenWithARepairedHeader() {
        ByteString envelope = target().envelopes().get(0);
        byte[] changed = envelope.toByteArray();
        changed[changed.length / 2] ^= 1;
        Block block = withEnvelope(0, ByteString.copyFrom(changed));
        Block repaired = new Block(block.message().toBuilder()
                .setHeader(
                        Block.after(BLOCKS.get(TARGET - 1), block.envelopes()).header())
                .build());
        assertEquals(Set.of(Kind.ORDERER_SIGNATURES, Kind.FLAG, Kind.COMMIT_HASH), kinds(check(repaired)));
    }

    @Test
    void aForgedOrdererSignatureIsFound() {
        byte[] signatures = target().metadata(BlockMetadataIndex.SIGNATURES).toByteArray();
        signatures[signatures.length - 1] ^= 1;
        Block spoilt = target().with(BlockMetadataIndex.SIGNATURES, ByteString.copyFrom(signatures));
        assertEquals(Set.of(Kind.ORDERER_SIGNATURES), kinds(check(spoilt)));
        Block none = target().with(BlockMetadataIndex.SIGNATURES, ByteString.EMPTY);
        assertTrue(kinds(check(none)).contains(Kind.ORDERER_SIGNATURES));
    }

    @Test
    void aStrangersSignatureIsFound() {
        Block strange = BlockSignatures.sign(
                target(),
                0,
                ByteString.copyFromUtf8("nonce"),
                SampleChannel.create().registrar().orderer());
        assertTrue(kinds(check(strange)).contains(Kind.ORDERER_SIGNATURES));
    }

    @Test
    void aFilterOfAnotherLengthIsFound() {
        ByteString flags = target().flags().bytes();
        Block shorter = target().with(new ValidationFlags(flags.substring(1)));
        assertTrue(kinds(check(shorter)).contains(Kind.FLAG_COUNT));
        Block longer = target().with(new ValidationFlags(flags.concat(ByteString.copyFrom(new byte[1]))));
        assertEquals(Set.of(Kind.FLAG_COUNT), kinds(check(longer)));
    }

    @Test
    void aMissingBlockIsFound() {
        Chain chain = before(TARGET);
        assertTrue(kinds(chain.check(BLOCKS.get(TARGET + 1)).discrepancies())
                .containsAll(Set.of(Kind.NUMBER, Kind.PREVIOUS_HASH)));
    }

    @Test
    void aForgedCommitHashIsFound() {
        assertEquals(Set.of(Kind.COMMIT_HASH), kinds(check(target().withCommitHash(ByteString.copyFromUtf8("x")))));
    }

    @Test
    void aCommitHashThatCannotBeReadIsFound() {
        Block spoilt = target().with(BlockMetadataIndex.COMMIT_HASH, ByteString.copyFromUtf8("\1\2\3"));
        assertEquals(Set.of(Kind.COMMIT_HASH), kinds(check(spoilt)));
    }

    @Test
    void anotherBeginningIsNoNextBlock() {
        Chain chain = before(TARGET);
        assertThrows(CannotValidateException.class, () -> chain.check(BLOCKS.get(0)));
        Block foreign = SampleChannel.create().genesis();
        assertThrows(CannotValidateException.class, () -> chain.check(foreign));
        Chain fresh = Chain.from(BLOCKS.get(0), List.of());
        assertThrows(CannotValidateException.class, () -> fresh.check(foreign));
        assertThrows(CannotValidateException.class, () -> fresh.check(BLOCKS.get(1)));
    }

    @Test
    void realBlocksBearCommitHashes() {
        BLOCKS.stream().skip(1).forEach(block -> assertFalse(block.commitHash().isEmpty()));
    }

    @Test
    void theSameBytesCutElsewhereAreFound() {
        ByteString first = target().envelopes().get(0);
        ByteString second = target().envelopes().get(1);
        Block cut = new Block(target().message().toBuilder()
                .setData(target().message().getData().toBuilder()
                        .setData(0, first.concat(second))
                        .setData(1, ByteString.EMPTY))
                .build());
        assertTrue(cut.isIntact());
        assertTrue(kinds(check(cut)).contains(Kind.ENVELOPE));
    }

    @Test
    void aForeignRootIsFound() {
        SampleChannel channel = SampleChannel.create();
        X509Certificate registrar = channel.registrar().authority().certificate();
        X509Certificate regulator = channel.regulator().authority().certificate();
        Block genesis = channel.genesis();
        assertEquals(
                List.of(),
                Chain.from(genesis, List.of(registrar, regulator))
                        .check(genesis)
                        .discrepancies());
        List<Discrepancy> found =
                Chain.from(genesis, List.of(registrar)).check(genesis).discrepancies();
        assertEquals(Set.of(Kind.FOREIGN_ROOT), kinds(found));
        assertTrue(found.get(0).text().contains("RegulatorMSP"));
    }

    private static Block target() {
        return BLOCKS.get(TARGET);
    }

    private static Block withEnvelope(int index, ByteString envelope) {
        return new Block(target().message().toBuilder()
                .setData(target().message().getData().toBuilder().setData(index, envelope))
                .build());
    }

    private static List<Discrepancy> check(Block spoilt) {
        return before(TARGET).check(spoilt).discrepancies();
    }

    private static Chain before(int number) {
        Chain chain = Chain.from(BLOCKS.get(0), List.of());
        BLOCKS.subList(0, number).forEach(chain::check);
        return chain;
    }

    private static Set<Kind> kinds(List<Discrepancy> found) {
        Set<Kind> kinds = new TreeSet<>();
        found.forEach(each -> kinds.add(each.kind()));
        return kinds;
    }
}
