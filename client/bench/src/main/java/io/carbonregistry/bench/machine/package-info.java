/**
 * What a run costs the machine.
 *
 * <p>A {@link io.carbonregistry.bench.machine.Meter} adds up the processor time of the network's processes, by what each of them is,
 * and that of all others together, which says whether somebody else was busy. It reads what the system tells of processes and
 * knows no network. A meter is read before and after a run. It never counts a process twice, and never a process that it was not
 * told of as one of the network's.
 */
@NullMarked
package io.carbonregistry.bench.machine;

import org.jspecify.annotations.NullMarked;
