/** The yardstick over a real stream. */
package io.carbonregistry.yardstick;
