/**
 * Chaincode whose processes the network starts itself, one for each organisation with a peer.
 *
 * <p>A hosted chaincode is remembered with the command that starts it, runs or is stopped, and is followed by its next definition.
 * Whoever operates the network hosts it. It knows commands, addresses and certificates, and nothing of what the chaincode does.
 * Peers of two organisations never share a process, and a program that is built anew never runs before somebody upgrades to it.
 */
@NullMarked
package io.carbonregistry.fabric.network.hosting;

import org.jspecify.annotations.NullMarked;
