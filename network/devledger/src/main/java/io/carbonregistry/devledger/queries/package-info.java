/**
 * The two system chaincodes that clients read from: one about blocks and transactions, one about the channel.
 *
 * <p>They answer proposals from what was committed and write nothing. The package knows their functions and the resources
 * that guard them. Blocks are for whom the configuration lets see full blocks. Chaincode never calls them.
 */
@NullMarked
package io.carbonregistry.devledger.queries;

import org.jspecify.annotations.NullMarked;
