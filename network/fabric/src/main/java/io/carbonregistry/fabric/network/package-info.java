/**
 * A Hyperledger Fabric network of released programs, as processes of one machine and without containers.
 *
 * <p>A network is made once in a folder, and then runs or is stopped; what was committed survives both, and a crash. Whoever may
 * write the folder operates it. It knows organisations, nodes, channels and chaincode by name and address, and nothing of what a
 * chaincode is for. It never listens on an address that its topology does not name, never signals a process that it did not
 * start, and is never called ready before it has answered.
 */
@NullMarked
package io.carbonregistry.fabric.network;

import org.jspecify.annotations.NullMarked;
