/**
 * The topology of a network: its organisations and nodes, their rights, and the settings of the whole, read from one file.
 *
 * <p>A topology is read whole or refused with a sentence that names the entry; there is nothing in between. Operators write it, and
 * everything else here reads it. It knows the vocabulary of Fabric and nothing of keys, files, processes or what a chaincode is
 * for. A setting that means nothing is never passed over in silence.
 */
@NullMarked
package io.carbonregistry.fabric.network.topology;

import org.jspecify.annotations.NullMarked;
