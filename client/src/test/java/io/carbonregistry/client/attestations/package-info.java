/**
 * Tests of bundles: how they are kept, and which acts they become.
 *
 * <p>They ask no ledger; the whole way over the wire is tested with the command line.
 */
@NullMarked
package io.carbonregistry.client.attestations;

import org.jspecify.annotations.NullMarked;
