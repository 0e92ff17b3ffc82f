/**
 * How a channel's members have defined its chaincodes.
 *
 * <p>It is for finding, in the public state, the policy and the collections of a chaincode, and for writing a first
 * definition. It knows the keys and values of the lifecycle since V2_0. It does not know packages, approvals or
 * running chaincode. A chaincode without a definition does not exist. A definition that can't be read is never taken
 * for none.
 */
@NullMarked
package io.carbonregistry.fabric.rules.lifecycle;

import org.jspecify.annotations.NullMarked;
