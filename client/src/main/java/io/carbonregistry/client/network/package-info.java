/**
 * The embedded network in a folder: its organisations, its ledger's settings, and the two processes that serve it.
 *
 * <p>A folder is new, stopped or running; starting a new one makes organisations, offices and officers, and a connection profile
 * for each organisation, so that any client is pointed at it with those alone. Whoever may write the folder may start and stop
 * it. It knows the programs by the files they are started from and the registry by its founding act. It never listens beyond
 * this machine, never ends a process that it did not start, and never overwrites a key.
 */
@NullMarked
package io.carbonregistry.client.network;

import org.jspecify.annotations.NullMarked;
