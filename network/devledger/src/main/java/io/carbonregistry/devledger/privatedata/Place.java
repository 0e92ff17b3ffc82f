package io.carbonregistry.devledger.privatedata;

import java.nio.ByteBuffer;

/** The place of a transaction in the chain. */
record Place(long block, int transaction) {
    static final int BYTES = Long.BYTES + Integer.BYTES;

    byte[] encode() {
        return after(new byte[0]);
    }

    /** The place behind other bytes, so that it sorts within what these name. */
    byte[] after(byte[] prefix) {
        return ByteBuffer.allocate(prefix.length + BYTES)
                .put(prefix)
                .putLong(block)
                .putInt(transaction)
                .array();
    }

    /** The place that stands at the end. */
    static Place last(byte[] stored) {
        ByteBuffer place = ByteBuffer.wrap(stored, stored.length - BYTES, BYTES);
        return new Place(place.getLong(), place.getInt());
    }

    boolean isAfter(Place other) {
        return block > other.block || (block == other.block && transaction > other.transaction);
    }
}
