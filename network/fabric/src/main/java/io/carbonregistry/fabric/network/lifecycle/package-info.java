/**
 * The lifecycle of chaincode on a channel: packages, approvals, the definition, and whether it can be used.
 *
 * <p>A definition is packaged, installed, approved by each organisation with a peer, committed, ready. Administrators of those
 * organisations ask. It knows names, addresses and policies, and nothing of what a chaincode does. A step that was done is not
 * done again, and nothing is called ready that has not answered.
 */
@NullMarked
package io.carbonregistry.fabric.network.lifecycle;

import org.jspecify.annotations.NullMarked;
