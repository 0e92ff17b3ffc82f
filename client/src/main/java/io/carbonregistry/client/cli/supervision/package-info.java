/**
 * The commands of {@code registry attestations} that supervision needs: who is touched, what looks wrong, and pictures of both.
 *
 * <p>They bring the projection in the network's folder up to date and ask it, and the ledger for values where the caller may see them. What they
 * print is a record for a program and lines for a person; files with values in them are their owner's alone. They change nothing on the ledger: a
 * case is prepared as a request, which an officer looks at and submits.
 */
@NullMarked
package io.carbonregistry.client.cli.supervision;

import org.jspecify.annotations.NullMarked;
