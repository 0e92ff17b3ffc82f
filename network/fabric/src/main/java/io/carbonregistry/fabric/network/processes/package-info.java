/**
 * Programs of the system: those that run to their end, and those that outlive whoever started them.
 *
 * <p>A background process runs, is paused or has ended, and is remembered by its id and its start in a file. Whoever may write that
 * file may ask. It knows commands, logs and signals, and nothing of what a program does. A process that was not started here is
 * never signalled, and waiting is always asking.
 */
@NullMarked
package io.carbonregistry.fabric.network.processes;

import org.jspecify.annotations.NullMarked;
