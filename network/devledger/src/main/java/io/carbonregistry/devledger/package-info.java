/**
 * The embedded ledger: one process that speaks Hyperledger Fabric's gateway, peer, orderer and chaincode protocols.
 *
 * <p>It is started with settings, is ready, and is stopped; what it acknowledged is on its disk. It knows organisations,
 * chaincode by name and address, and nothing of what the chaincode is for. Clients, Fabric's tools and chaincode use it
 * unchanged, over TLS on this machine alone. It never listens on any other address.
 */
@NullMarked
package io.carbonregistry.devledger;

import org.jspecify.annotations.NullMarked;
