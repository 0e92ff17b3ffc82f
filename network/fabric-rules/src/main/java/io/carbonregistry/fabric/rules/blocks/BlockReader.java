package io.carbonregistry.fabric.rules.blocks;

import com.google.protobuf.CodedInputStream;
import io.carbonregistry.fabric.rules.MalformedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a file one after the other, up to its end or to a torn tail. */
public final class BlockReader implements Iterator<StoredBlock> {
    private static final int LONGEST_PREFIX = 10;

    private final FileChannel file;
    private final long size;
    private long offset;
    private @Nullable StoredBlock next;

    BlockReader(FileChannel file, long offset) {
        this.file = file;
        this.offset = offset;
        try {
            this.size = file.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = read();
        }
        return next != null;
    }

    @Override
    public StoredBlock next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("The block file has no block at " + offset);
        }
        StoredBlock block = next;
        next = null;
        return block;
    }

    /** The unfinished block at the end of the file, once {@link #hasNext} has said that there are no more. */
    public Optional<TornTail> tornTail() {
        return next == null && offset < size ? Optional.of(new TornTail(offset, size - offset)) : Optional.empty();
    }

    private @Nullable StoredBlock read() {
        if (offset >= size) {
            return null;
        }
        byte[] prefix = bytes(offset, (int) Math.min(LONGEST_PREFIX, size - offset));
        int width = width(prefix);
        if (width == 0) {
            return null;
        }
        long start = offset + width;
        long length = length(prefix, width);
        if (length < 0 || length > size - start || length > Integer.MAX_VALUE - 8) {
            return null;
        }
        Block block = BlockEncoding.decode(bytes(start, (int) length));
        StoredBlock stored = new StoredBlock(offset, start + length, block);
        offset = stored.end();
        return stored;
    }

    private static int width(byte[] prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (prefix[i] >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    private static long length(byte[] prefix, int width) {
        try {
            return CodedInputStream.newInstance(prefix, 0, width).readUInt64();
        } catch (IOException e) {
            throw new MalformedException("The length of a stored block can't be read", e);
        }
    }

    private byte[] bytes(long position, int length) {
        byte[] bytes = new byte[length];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            int read = 0;
            while (read >= 0 && buffer.hasRemaining()) {
                read = file.read(buffer, position + buffer.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (buffer.hasRemaining()) {
            throw new MalformedException("The block file became shorter while it was read");
        }
        return bytes;
    }
}
