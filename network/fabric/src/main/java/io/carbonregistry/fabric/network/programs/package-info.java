/**
 * Fabric's released programs: where they are looked for, and whether they fit.
 *
 * <p>They are found whole and of a fitting version, or what is missing is said together with what to do about it. Anybody may look.
 * It knows the names of the programs and nothing of how they are used. A program of another version is never run for a network.
 */
@NullMarked
package io.carbonregistry.fabric.network.programs;

import org.jspecify.annotations.NullMarked;
