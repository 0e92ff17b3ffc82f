/**
 * What a client has promised to find out: every act that it has begun, what it has sent, and how that ended.
 *
 * <p>A line is on the disk before what it tells of is sent, so that whatever kills the client, the next one knows what was under
 * way. An act is begun, sent once or more often, and ended; or it is open. Whoever owns the file may ask. The package writes and
 * reads lines; it asks no network. An act is never called ended before somebody was told how.
 */
@NullMarked
package io.carbonregistry.client.journal;

import org.jspecify.annotations.NullMarked;
