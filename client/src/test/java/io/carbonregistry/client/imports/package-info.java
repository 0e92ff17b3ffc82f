/**
 * Files made to do harm, given to every command that reads one.
 *
 * <p>It knows the readers and what is too much for them. Each is refused within bounded time and memory, whoever made it.
 */
@NullMarked
package io.carbonregistry.client.imports;

import org.jspecify.annotations.NullMarked;
