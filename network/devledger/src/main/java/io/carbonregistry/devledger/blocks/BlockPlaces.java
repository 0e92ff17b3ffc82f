package io.carbonregistry.devledger.blocks;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.disk.Numbers;
import io.carbonregistry.fabric.rules.blocks.Block;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Where each block stands, by number and by hash. It is kept with the state and, as that, may lag behind the blocks. */
public final class BlockPlaces {

    private final MVMap<byte[], byte[]> places;
    private final MVMap<byte[], byte[]> numbers;
    private volatile long height;

    /**
     * The index in two maps.
     *
     * @param places by number
     * @param numbers by hash
     */
    public BlockPlaces(MVMap<byte[], byte[]> places, MVMap<byte[], byte[]> numbers) {
        this.places = places;
        this.numbers = numbers;
        byte[] last = places.lastKey();
        this.height = last == null ? 0 : Numbers.decode(last) + 1;
    }

    /** Enters the next block. */
    void add(Place place) {
        byte[] number = Numbers.encode(height);
        places.put(number, place.encode());
        numbers.put(place.hash().toByteArray(), number);
        height = Numbers.decode(number) + 1;
    }

    /** How many blocks are entered. */
    long height() {
        return height;
    }

    Place get(long number) {
        return Place.decode(Objects.requireNonNull(places.get(Numbers.encode(number))));
    }

    @Nullable
    Long number(ByteString hash) {
        byte[] found = numbers.get(hash.toByteArray());
        return found == null ? null : (Long) Numbers.decode(found);
    }

    /** The number of the first block that stands in a file or a later one. */
    long firstIn(int file) {
        long low = 0;
        long high = height;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (get(middle).file() < file) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Forgets all from a number on. */
    public void forgetFrom(long number) {
        while (height > number) {
            byte[] last = Numbers.encode(height - 1);
            numbers.remove(get(height - 1).hash().toByteArray());
            places.remove(last);
            height = Numbers.decode(last);
        }
    }

    void clear() {
        places.clear();
        numbers.clear();
        height = 0;
    }

    /**
     * Where a block stands, and what it is.
     *
     * @param file the file's place among the files
     * @param offset where in it the block begins
     * @param checksum over all of the block: its hash leaves out verdicts and signatures
     */
    record Place(int file, long offset, ByteString hash, int checksum) {

        static Place of(int file, long offset, Block block) {
            CRC32C checksum = new CRC32C();
            checksum.update(block.message().toByteArray());
            return new Place(file, offset, block.hash(), (int) checksum.getValue());
        }

        byte[] encode() {
            return ByteBuffer.allocate(Integer.BYTES + Long.BYTES + Integer.BYTES + hash.size())
                    .putInt(file)
                    .putLong(offset)
                    .putInt(checksum)
                    .put(hash.asReadOnlyByteBuffer())
                    .array();
        }

        static Place decode(byte[] stored) {
            ByteBuffer in = ByteBuffer.wrap(stored);
            int file = in.getInt();
            long offset = in.getLong();
            int checksum = in.getInt();
            return new Place(file, offset, ByteString.copyFrom(in), checksum);
        }
    }
}
