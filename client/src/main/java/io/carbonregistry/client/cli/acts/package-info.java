/**
 * The commands of {@code registry acts}: what this machine has asked for, and what became of it.
 *
 * <p>Every act of the command line stands in a journal before it is sent, and is open until it is known how it ended. Whoever may
 * sign as an identity may ask of its acts. The ledger decides what became of an act; nothing here guesses, and an unknown is
 * called unknown.
 */
@NullMarked
package io.carbonregistry.client.cli.acts;

import org.jspecify.annotations.NullMarked;
