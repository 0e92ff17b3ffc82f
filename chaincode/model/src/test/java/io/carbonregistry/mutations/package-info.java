/**
 * Planted mutations: one change of a production source at a time, each of which a test must notice. They are told in the resources beside
 * this package: what is broken, in which source, which text and what instead, and who notices it. A mutation is compiled in memory and put
 * in front of the built classes in a class loader of its own, so no file changes and many are tried at once. They know nothing of the rules
 * themselves. A rule that could be taken away unnoticed can't be, as long as its mutation stands here.
 */
@NullMarked
package io.carbonregistry.mutations;

import org.jspecify.annotations.NullMarked;
