package io.carbonregistry.devledger.disk;

import java.nio.ByteBuffer;
import org.h2.mvstore.MVMap;

/**
 * Numbers by name, in a map of bytes.
 *
 * @param map where
 */
public record Numbers(MVMap<byte[], byte[]> map) {

    /** A number; 0 where none was put. */
    public long get(byte[] name) {
        byte[] stored = map.get(name);
        return stored == null ? 0 : decode(stored);
    }

    /** Puts a number. */
    public void put(byte[] name, long number) {
        map.put(name, encode(number));
    }

    /** As bytes that stand in the order of the numbers, which are not negative. */
    public static byte[] encode(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    /** What {@link #encode} wrote. */
    public static long decode(byte[] stored) {
        return ByteBuffer.wrap(stored).getLong();
    }
}
