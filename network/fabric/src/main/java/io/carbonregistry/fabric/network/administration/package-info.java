/**
 * Fabric's commands in the names of the organisations' administrators.
 *
 * <p>A command is made here and run by whoever asked for it; it has no state. Only who may read an administrator's key can run one.
 * It knows Fabric's command lines, addresses and TLS roots, and nothing of the order in which they are used. No key ever stands in a
 * command line, only the name of its file.
 */
@NullMarked
package io.carbonregistry.fabric.network.administration;

import org.jspecify.annotations.NullMarked;
