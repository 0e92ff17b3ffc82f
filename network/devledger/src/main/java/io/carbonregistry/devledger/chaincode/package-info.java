/**
 * The peer's side of the chaincode protocol: it dials a chaincode's server, registers it, hands it transactions and
 * answers what it asks while it runs them.
 *
 * <p>A connection is made, registered, ready, or lost; a lost one is dialled again. It knows messages and simulations, and
 * nothing of what a chaincode means. A transaction whose stream is lost or whose time is over fails; it is never run
 * twice. Two requests of one transaction at a time are never served, as in Fabric.
 */
@NullMarked
package io.carbonregistry.devledger.chaincode;

import org.jspecify.annotations.NullMarked;
