/**
 * A network's folder on disk: which file stands where, and which port belongs to whom.
 *
 * <p>A folder holds no network, or one whole network with its topology, keys, ports and data. Whoever may write it operates the
 * network; whoever may read it can act as anybody on it. It knows names and places, and nothing of what is in the files of others.
 * A port that was given is never taken back.
 */
@NullMarked
package io.carbonregistry.fabric.network.folder;

import org.jspecify.annotations.NullMarked;
