package io.carbonregistry.client.projection;

import io.carbonregistry.access.Routes;
import io.carbonregistry.wire.Records;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

/** The file of a projection. What is not committed is gone after a crash; what is, is there whole. */
final class Store implements AutoCloseable {

    /** Goes up whenever the rows change their meaning. */
    private static final int FORM = 1;

    private final Records records = Records.tolerant(Routes.types());
    private final MVStore store;

    private Store(MVStore store) {
        this.store = store;
    }

    static Store open(Path file) {
        try {
            MVStore store = new MVStore.Builder()
                    .fileName(file.toString())
                    .autoCommitDisabled()
                    .compress()
                    .open();
            requireForm(store, file);
            return new Store(store);
        } catch (MVStoreException e) {
            boolean locked = e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED;
            throw new ProjectionException(
                    locked
                            ? "The projection " + file + " is in use by another process"
                            : "The projection " + file + " can't be read; delete it, and it is made anew",
                    e);
        }
    }

    Records records() {
        return records;
    }

    MVMap<String, byte[]> map(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<String, byte[]>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    <T extends Record> Rows<T> rows(String name, Class<T> type) {
        return new Rows<>(map(name), records, type);
    }

    void commit() {
        store.commit();
    }

    /** Drops what was not committed. */
    void rollback() {
        store.rollback();
    }

    @Override
    public void close() {
        store.close();
    }

    private static void requireForm(MVStore store, Path file) {
        if (store.getCurrentVersion() == 0) {
            store.setStoreVersion(FORM);
            store.commit();
        }
        if (store.getStoreVersion() != FORM) {
            store.closeImmediately();
            throw new ProjectionException(
                    "The projection " + file + " was made by another version; delete it, and it is made anew");
        }
    }
}
