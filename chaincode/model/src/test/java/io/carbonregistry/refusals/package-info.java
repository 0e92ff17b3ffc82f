/** What may be refused and in which order, read off the compiled rules, written out for readers and held against the tests. */
@NullMarked
package io.carbonregistry.refusals;

import org.jspecify.annotations.NullMarked;
