/**
 * Files that somebody else may have made, read within bounds.
 *
 * <p>It knows how long a file and a line of it may be, and nothing of what they say. A file is read whole, or line by line, or
 * refused. Anybody's command line may ask for it, of any file that a person names. It never reads what is no plain file, never
 * more than the bound, and never tells what a file that was refused holds.
 */
@NullMarked
package io.carbonregistry.client.imports;

import org.jspecify.annotations.NullMarked;
