package io.carbonregistry.client.cli.records;

import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.wire.Json;

/** Where acts and queries go once they are typed. */
public interface Asking {

    /** Submits an act, or runs it dry, and tells what came of it. */
    ExitCode act(Request<?> request);

    /** Submits an act as so many acts, or runs them dry, and tells what came of each. */
    ExitCode inParts(Request<?> request, int parts);

    /** Asks, and shows the answer. */
    ExitCode query(Query<?> query);

    /** SHA-256 of the public key of an identity of the network's folder, in hex. */
    String keyDigest(String identity);

    /** The intent of an act that waits for its second signature, with its type. */
    Json pending(ActRef act);
}
