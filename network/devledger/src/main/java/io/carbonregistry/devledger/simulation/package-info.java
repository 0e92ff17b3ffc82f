/**
 * Runs one transaction's reads and writes against the state as of a block and writes down what it did.
 *
 * <p>The result is the read and write set that Fabric's peers sign: sorted, each read once with its version, ranges with
 * the keys they returned or a hash over them. It knows the state and nothing of chaincode or signatures. A simulation
 * begins, collects, and ends with its result. It can never change the state, and never sees its own writes.
 */
@NullMarked
package io.carbonregistry.devledger.simulation;

import org.jspecify.annotations.NullMarked;
