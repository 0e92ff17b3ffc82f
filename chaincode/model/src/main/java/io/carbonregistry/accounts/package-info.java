/**
 * Who may hold units, who acts for them, and whether their account is open.
 *
 * <p>One holder has one account, in its own name (Registration rules art. 7). {@link io.carbonregistry.accounts.AccountStanding}
 * is read by every act on an account and written by offices alone: open, restricted, frozen or closed. A
 * {@link io.carbonregistry.kernel.Mandate} names the persons who act for an account or an office, and the keys admitted for
 * them. The Registrar opens and keeps accounts, offices restrict and freeze them, and each lifts its own measures alone; holders
 * appoint and dismiss their own people, nobody who is banned acts for a technical body, and Registrar and Regulator replace those who can no longer act; the
 * Regulator's offices establish and close those below them. A certificate's attributes alone
 * authorise nobody, and no holder can write a record that others' acts read.
 */
@NullMarked
package io.carbonregistry.accounts;

import org.jspecify.annotations.NullMarked;
