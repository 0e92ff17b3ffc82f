/**
 * A chaincode that does the least a chaincode can do and still write: it puts one value under one key.
 *
 * <p>What the registry costs is told in its terms, since what a machine and its network can do stands in both. It runs on the
 * shim as it comes, with the threads, the server and the log levels of the registry's own chaincode, and has no state of its
 * own. Whoever may write to a channel may ask it. It knows nothing of the registry, decides nothing, and is never deployed but to
 * measure.
 */
@NullMarked
package io.carbonregistry.yardstick;

import org.jspecify.annotations.NullMarked;
