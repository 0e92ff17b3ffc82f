/** The client against a network of real parts: the embedded ledger, the real chaincode, real identities. */
@NullMarked
package io.carbonregistry.client;

import org.jspecify.annotations.NullMarked;
