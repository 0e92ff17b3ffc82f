/**
 * The disk under the ledger's files, which may fill up.
 *
 * <p>What is to be written is written at once, or as soon as there is room; until then whoever asks is told why not. The
 * package knows files and nothing of what is in them. One thread writes to a file, and it waits; those who read do not.
 * Nothing that could not be written is ever taken for written.
 */
@NullMarked
package io.carbonregistry.devledger.disk;

import org.jspecify.annotations.NullMarked;
