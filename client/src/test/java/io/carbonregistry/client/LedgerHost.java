package io.carbonregistry.client;

import io.carbonregistry.identities.Endpoint;
import io.carbonregistry.identities.Organisations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a test's ledger is: a channel, its peers and the registry's chaincode on them. */
public interface LedgerHost extends AutoCloseable {

    /** Who is on it. */
    Organisations organisations();

    /** The channel's name. */
    String channel();

    /** Where its peers are reached. */
    List<Endpoint> peers();

    /** The folder in which a peer that endorses keeps the channel's block files. */
    Path blocks();

    /** Where the processes log that are none of this test's own. */
    List<Path> logs();

    /** Where a node keeps its data; empty where there are no such processes. */
    Optional<Path> data(String node);

    /** Stops the ledger; the chaincode goes on. */
    void stopLedger() throws IOException;

    /** Starts the ledger again, where it was before. */
    void startLedger() throws Exception;

    @Override
    void close() throws IOException;
}
