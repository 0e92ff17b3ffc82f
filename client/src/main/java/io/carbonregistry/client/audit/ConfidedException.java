package io.carbonregistry.client.audit;

import io.carbonregistry.kernel.Collection;

/** What decides a transaction is confided, and whoever audits has not been given it. */
final class ConfidedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConfidedException(Collection collection) {
        super("not given: " + collection.wireName(), null, false, false);
    }
}
