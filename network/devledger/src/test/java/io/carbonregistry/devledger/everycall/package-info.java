/**
 * A chaincode that makes every call of the shim's stub, private data excepted, one function a call.
 *
 * <p>It exists so that one and the same program can be run on Fabric and on the embedded ledger and its answers compared.
 * It knows the shim and nothing of the registry. Every answer is text that depends on the ledger, the arguments and the
 * proposal alone. A call that the peer refuses answers 500 with the shim's message, and only {@code throw} lets an exception out.
 */
@NullMarked
package io.carbonregistry.devledger.everycall;

import org.jspecify.annotations.NullMarked;
