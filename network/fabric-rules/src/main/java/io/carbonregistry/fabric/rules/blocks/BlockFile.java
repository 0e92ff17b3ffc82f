package io.carbonregistry.fabric.rules.blocks;

import com.google.protobuf.CodedOutputStream;
import io.carbonregistry.fabric.rules.MalformedException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A file of blocks in the framing of Fabric's peers: each block after its length as a varint. */
public final class BlockFile implements Closeable {
    private static final String PREFIX = "blockfile_";

    /** The last file is read whole at every start of the embedded ledger. */
    private static final long FULL = 16L * 1024 * 1024;

    private final FileChannel file;

    private BlockFile(FileChannel file) {
        this.file = file;
    }

    /** Opens a file to read it. */
    public static BlockFile read(Path path) throws IOException {
        return new BlockFile(FileChannel.open(path, StandardOpenOption.READ));
    }

    /** Opens a file to read it and to append to it; it is made when it isn't there. */
    public static BlockFile append(Path path) throws IOException {
        return new BlockFile(
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** The name that a peer gives to the n-th file of a channel, counted from 0. */
    public static String name(int number) {
        return String.format(Locale.ROOT, PREFIX + "%06d", number);
    }

    /** The block files of a folder, in their order. */
    public static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(PREFIX))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }

    /** The blocks from an offset on, at which a block must begin; 0 for all. */
    public BlockReader blocks(long offset) {
        return new BlockReader(file, offset);
    }

    /** The one block that begins at an offset. */
    public Block get(long offset) {
        BlockReader reader = blocks(offset);
        if (!reader.hasNext()) {
            throw new MalformedException("No whole block begins at " + offset);
        }
        return reader.next().block();
    }

    /** Appends a block and says where it stands. It is safe against a loss of power only after {@link #force}. */
    public StoredBlock add(Block block) throws IOException {
        byte[] body = BlockEncoding.encode(block);
        ByteBuffer framed = ByteBuffer.allocate(CodedOutputStream.computeUInt64SizeNoTag(body.length) + body.length);
        CodedOutputStream out = CodedOutputStream.newInstance(framed);
        out.writeUInt64NoTag(body.length);
        out.writeRawBytes(body);
        out.flush();
        framed.flip();
        long offset = file.size();
        for (long at = offset; framed.hasRemaining(); ) {
            at += file.write(framed, at);
        }
        return new StoredBlock(offset, file.size(), block);
    }

    /** Returns when all that was appended is on the disk. */
    public void force() throws IOException {
        file.force(false);
    }

    /** Cuts off an unfinished block. */
    public void cut(TornTail tail) throws IOException {
        file.truncate(tail.offset());
    }

    /** Whether whoever writes a chain had better begin another file. */
    public boolean isFull() throws IOException {
        return size() >= FULL;
    }

    /** The file's length in bytes. */
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
