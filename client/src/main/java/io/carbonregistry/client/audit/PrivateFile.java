package io.carbonregistry.client.audit;

import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.client.imports.ImportedFile;
import io.carbonregistry.client.replay.Place;
import io.carbonregistry.client.replay.PrivateBlock;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.ledger.rwset.TxPvtReadWriteSet;

/** Private data in a file that its owner alone may read: a line that says what it is, then a line for each transaction, its place and its write sets in base64. */
public final class PrivateFile implements AutoCloseable {

    private static final String FIRST_LINE = "private data of a registry, form 1";

    private final Writer writer;
    private long sets;

    private PrivateFile(Writer writer) {
        this.writer = writer;
    }

    /**
     * A new file.
     *
     * @throws UncheckedIOException if there is one already, or it cannot be written
     */
    public static PrivateFile create(Path path) {
        PrivateFile file = new PrivateFile(new BufferedWriter(new OutputStreamWriter(
                io.carbonregistry.identities.PrivateFile.create(path), StandardCharsets.US_ASCII)));
        file.line(FIRST_LINE);
        return file;
    }

    /** Adds what came with a block. */
    public void add(PrivateBlock block) {
        block.sets().forEach((transaction, set) -> {
            line(new Place(block.number(), transaction) + " "
                    + Base64.getEncoder().encodeToString(set.toByteArray()));
            sets++;
        });
    }

    /** How many transactions' sets were added. */
    public long sets() {
        return sets;
    }

    private void line(String text) {
        try {
            writer.write(text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write private data", e);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /**
     * What a file holds.
     *
     * @throws RefusedException as malformed, with the line's number and nothing of what it says
     * @throws UncheckedIOException if it cannot be read
     */
    public static PrivateData read(Path path) {
        PrivateData data = new PrivateData();
        try (ImportedFile.Lines lines = new ImportedFile(path).lines(StandardCharsets.US_ASCII)) {
            long number = 1;
            require(lines.next().equals(Optional.of(FIRST_LINE)), path, number);
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                number++;
                data.add(block(line.get(), path, number));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
        return data;
    }

    private static PrivateBlock block(String line, Path path, long number) {
        String[] words = line.split(" ", -1);
        require(words.length == 2, path, number);
        try {
            Place place = Place.parse(words[0]);
            TxPvtReadWriteSet set =
                    TxPvtReadWriteSet.parseFrom(Base64.getDecoder().decode(words[1]));
            TreeMap<Long, TxPvtReadWriteSet> sets = new TreeMap<>();
            sets.put(place.transaction(), set);
            return new PrivateBlock(place.block(), sets);
        } catch (IllegalArgumentException | InvalidProtocolBufferException | RefusedException e) {
            throw malformed(path, number);
        }
    }

    private static void require(boolean holds, Path path, long number) {
        if (!holds) {
            throw malformed(path, number);
        }
    }

    private static RefusedException malformed(Path path, long number) {
        return RefusedException.because(
                Reason.MALFORMED, path + ", line " + number, "what audit export-private writes", "another text");
    }
}
