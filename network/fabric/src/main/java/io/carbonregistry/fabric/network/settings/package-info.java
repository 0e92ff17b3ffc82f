/**
 * What Fabric's programs read: settings of peers and orderers, the text a channel is made from, and the builder for chaincode that
 * runs as a service.
 *
 * <p>All of it is written from the topology, the settings of a node anew at every start. Whoever starts a network asks for it. It
 * knows Fabric's file formats, and nothing of processes or of what the network is for. Nothing here lets a process listen on any
 * other address than the topology's, and every policy names its signers.
 */
@NullMarked
package io.carbonregistry.fabric.network.settings;

import org.jspecify.annotations.NullMarked;
