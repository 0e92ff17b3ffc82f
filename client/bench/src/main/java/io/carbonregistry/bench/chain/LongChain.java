package io.carbonregistry.bench.chain;

import com.google.protobuf.ByteString;
import io.carbonregistry.client.Credentials;
import io.carbonregistry.client.gateway.Signatory;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.BlockFile;
import io.carbonregistry.fabric.rules.blocks.ValidationFlags;
import io.carbonregistry.fabric.rules.chain.BlockSignatures;
import io.carbonregistry.fabric.rules.chain.BlockSigner;
import io.carbonregistry.fabric.rules.transactions.EndorsedAction;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.Node;
import io.carbonregistry.identities.Organisations;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hyperledger.fabric.protos.peer.Endorsement;

/** The block files of an embedded ledger that stands still, made longer. */
public final class LongChain {

    /** As many acts as each block has. */
    public static final int ACTS = 10;

    /** So many blocks are signed side by side. */
    private static final int AT_ONCE = 200;

    private final Path folder;
    private final Copies copies;
    private final BlockSigner orderer;
    private final ValidationFlags valid = new ValidationFlags(ByteString.copyFrom(new byte[ACTS]));
    private Block last;
    private int file;

    /**
     * The chain in a folder, whose last transaction is to be copied.
     *
     * @param client who signed that transaction
     */
    public LongChain(Path folder, Organisations organisations, Identity client) throws IOException {
        this.folder = folder;
        List<Path> files = BlockFile.in(folder);
        this.file = files.size() - 1;
        this.last = last(files.get(file));
        Envelope original = Envelope.parse(last.envelopes().get(last.envelopes().size() - 1));
        List<Signatory> peers = nodes(organisations).map(LongChain::signatory).toList();
        List<Signatory> endorsers = EndorsedAction.of(original).endorsements().stream()
                .map(endorsement -> of(peers, endorsement))
                .toList();
        this.copies = new Copies(original, new Signatory(new Credentials(client)), endorsers);
        this.orderer = signer(organisations.all().stream()
                .flatMap(organisation -> organisation.orderers().stream())
                .findFirst()
                .orElseThrow());
    }

    /** Appends so many blocks of copies. */
    public void grow(int blocks) throws IOException {
        for (long from = 0; from < blocks; from += AT_ONCE) {
            long until = Math.min(blocks, from + AT_ONCE);
            List<ByteString> envelopes = LongStream.range(from * ACTS, until * ACTS)
                    .parallel()
                    .mapToObj(copies::of)
                    .toList();
            append(envelopes);
        }
    }

    private void append(List<ByteString> envelopes) throws IOException {
        BlockFile open = BlockFile.append(folder.resolve(BlockFile.name(file)));
        try {
            for (int from = 0; from < envelopes.size(); from += ACTS) {
                if (open.isFull()) {
                    open.close();
                    file++;
                    open = BlockFile.append(folder.resolve(BlockFile.name(file)));
                }
                ByteString nonce = ByteString.copyFrom(
                        ByteBuffer.allocate(Long.BYTES).putLong(last.number()).array());
                Block next = Block.after(last, envelopes.subList(from, from + ACTS));
                last = BlockSignatures.sign(next, 0, nonce, orderer).with(valid);
                open.add(last);
            }
            open.force();
        } finally {
            open.close();
        }
    }

    private static Block last(Path path) throws IOException {
        try (BlockFile open = BlockFile.read(path)) {
            Block[] found = new Block[1];
            open.blocks(0).forEachRemaining(stored -> found[0] = stored.block());
            return found[0];
        }
    }

    private static Stream<Node> nodes(Organisations organisations) {
        return organisations.all().stream().flatMap(organisation -> organisation.peers().stream());
    }

    private static Signatory signatory(Node node) {
        return new Signatory(new Credentials(node.identity()));
    }

    private static Signatory of(List<Signatory> peers, Endorsement endorsement) {
        return peers.stream()
                .filter(peer -> peer.creator().equals(endorsement.getEndorser()))
                .findFirst()
                .orElseThrow();
    }

    private static BlockSigner signer(Node orderer) {
        Signatory signatory = signatory(orderer);
        return new BlockSigner() {
            @Override
            public ByteString identity() {
                return signatory.creator();
            }

            @Override
            public ByteString sign(ByteString message) {
                return signatory.sign(message);
            }
        };
    }
}
