/** The codec against the standard's vectors, against what must be refused, and against generated records. */
@org.jspecify.annotations.NullMarked
package io.carbonregistry.wire;
