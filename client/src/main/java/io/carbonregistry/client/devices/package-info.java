/**
 * What a device's owner does with its batches: commits to the rows of a file, and later shows one of them.
 *
 * <p>A {@link io.carbonregistry.client.devices.DataFile} is read row by row, so that a day of a million rows takes no more memory than one. The
 * {@link io.carbonregistry.client.devices.KeptBatch} beside it holds the secret of its salts and is its owner's alone; a
 * {@link io.carbonregistry.client.devices.RowProof} shows one row to anybody, without a network. It knows files, rows and signatures, and nothing of
 * how an act reaches the ledger. A row is never shown that is not among those the device has signed for, and no proof tells of another row.
 */
@NullMarked
package io.carbonregistry.client.devices;

import org.jspecify.annotations.NullMarked;
