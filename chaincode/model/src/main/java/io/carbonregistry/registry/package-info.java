/**
 * The registry itself: its day, its clock, its code, its rules, and whether it runs.
 *
 * <p>{@link io.carbonregistry.registry.Registry} is read by every act and written by offices alone, so that a halt wins over
 * everything in flight. The Regulator founds it, the Registrar opens days, either halts it and only both resume it; rules
 * and calendars are dated data with their legal basis and take effect on their day. The day only moves forward. No act is ever decided under rules, a
 * day or code other than those in force.
 */
@NullMarked
package io.carbonregistry.registry;

import org.jspecify.annotations.NullMarked;
