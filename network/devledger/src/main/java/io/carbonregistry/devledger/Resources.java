package io.carbonregistry.devledger;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** What has been opened, to be closed in the reverse order. */
final class Resources {

    private static final System.Logger LOG = System.getLogger(Resources.class.getName());

    private final Deque<Resource> opened = new ArrayDeque<>();

    void add(Resource resource) {
        opened.push(resource);
    }

    /** Closes everything; what cannot be closed does not keep the rest open. */
    void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (IOException | RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "something could not be closed", e);
            }
        }
    }

    /** Something that was opened. */
    @FunctionalInterface
    interface Resource {
        void close() throws IOException;
    }
}
