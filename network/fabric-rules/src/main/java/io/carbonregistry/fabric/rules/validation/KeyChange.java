package io.carbonregistry.fabric.rules.validation;

import com.google.protobuf.ByteString;

/**
 * What one transaction does to one key. Fabric sums up the kinds of change in a number of which each has a bit; a write
 * set that writes a key twice therefore means something else than it says, and it must mean the same here.
 */
final class KeyChange {
    private static final int VALUE = 1;
    private static final int METADATA = 2;
    private static final int NO_METADATA = 4;
    private static final int DELETE = 8;

    private int kinds;
    private ByteString value = ByteString.EMPTY;
    private ByteString metadata = ByteString.EMPTY;

    void write(ByteString written) {
        kinds += VALUE;
        value = written;
    }

    void delete() {
        kinds += DELETE;
    }

    void writeMetadata(ByteString written) {
        kinds += METADATA;
        metadata = written;
    }

    void deleteMetadata() {
        kinds += NO_METADATA;
    }

    boolean isDelete() {
        return (kinds & DELETE) != 0;
    }

    boolean isComplete() {
        return (kinds & VALUE) != 0 && (kinds & (METADATA | NO_METADATA)) != 0;
    }

    boolean isValueOnly() {
        return (kinds | VALUE) == VALUE;
    }

    ByteString value() {
        return value;
    }

    ByteString metadata() {
        return metadata;
    }
}
