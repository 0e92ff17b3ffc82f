/**
 * A network's nodes and chaincode processes as containers, from the very files that the native processes use.
 *
 * <p>What is written here follows from the network's folder and has no state of its own. Whoever may read that folder may ask. It
 * knows images, folders and commands, and nothing of channels: a network joins them before. No container sees the keys of another
 * one, and none listens where the native process would not.
 */
@NullMarked
package io.carbonregistry.fabric.network.containers;

import org.jspecify.annotations.NullMarked;
