/**
 * The commands of {@code scripts/network}.
 *
 * <p>Each command does one thing to the network of one folder and tells what came of it. Whoever may write the folder may run
 * them. They know options, tables and exit codes, and leave the rest to what they call. No command deletes anything, and what goes
 * wrong is told in a sentence, never as a stack trace.
 */
@NullMarked
package io.carbonregistry.fabric.network.cli;

import org.jspecify.annotations.NullMarked;
