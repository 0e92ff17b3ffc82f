/**
 * Courts bind units, and take them.
 *
 * <p>A court freezes so many tonnes of an account; what is there is bound, and the rest waits in line behind what others froze
 * before (轮候冻结). A freeze is waiting or frozen, extended, and ends released, deducted or expired; what a release or an expiry
 * frees goes to the next in line. Courts ask and the Registrar carries out; courts and the Regulator also flag stolen serials,
 * which anybody may check by their number. Frozen units leave their account by the judgment of the court that froze them alone,
 * and no later freeze is ever served before an earlier one.
 */
@NullMarked
package io.carbonregistry.freezes;

import org.jspecify.annotations.NullMarked;
