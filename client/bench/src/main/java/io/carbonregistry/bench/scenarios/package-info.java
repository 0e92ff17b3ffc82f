/**
 * What is measured, one class each.
 *
 * <p>A scenario is prepared, then done for a while, again and again. What an act needs before it can be timed, such as a first
 * signature where the second is measured, is prepared and timed apart. All scenarios ask through the client's own gateway code, as
 * the same kind of participant, with the same endorsers. It knows the market and no network. A scenario never touches what
 * another has prepared, so that none slows another down but by the machine.
 */
@NullMarked
package io.carbonregistry.bench.scenarios;

import org.jspecify.annotations.NullMarked;
