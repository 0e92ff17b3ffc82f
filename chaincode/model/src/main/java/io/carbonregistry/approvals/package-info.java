/**
 * Four eyes, once for every kind of request.
 *
 * <p>A request whose kind is marked so becomes a pending {@link io.carbonregistry.approvals.Act}: all its rules run, and the
 * decision is dropped. Another person of the same account or office, or of the authority that the kind names, approves it by
 * carrying the whole intent again; the rules then in force run anew, and the inner fact is emitted. Whoever could approve it may
 * decline it, the initiator's side withdraws or voids it, the Registrar clears it, and past its day it is void to every rule. A
 * pending act locks nothing. No act is ever done twice under one id, and nobody ever approves an act of their own.
 */
@NullMarked
package io.carbonregistry.approvals;

import org.jspecify.annotations.NullMarked;
