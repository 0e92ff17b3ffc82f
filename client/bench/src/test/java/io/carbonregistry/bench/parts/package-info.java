/**
 * What the programs are made of: libraries, their licences, and what is publicly known against them.
 *
 * <p>It reads the bills of materials that the build writes, and compares them with what the documentation says of them and with
 * advisories that are kept here. A library is listed, allowed, and free of what the kept advisories name; or the build fails.
 * It cannot know what was published after the kept advisories.
 */
@NullMarked
package io.carbonregistry.bench.parts;

import org.jspecify.annotations.NullMarked;
