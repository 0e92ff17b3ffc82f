/**
 * What one program of this machine may use at a time.
 *
 * <p>A {@link io.carbonregistry.locks.LockFile} is an empty file each of whose positions stands for one thing. A thing is
 * free or held by one program, and a program that ends, however it ends, lets go of all that it held. Whoever may write the file
 * may ask. The package knows no ledger and no registry. Nobody ever waits for a program that is gone.
 */
@NullMarked
package io.carbonregistry.locks;

import org.jspecify.annotations.NullMarked;
