package io.carbonregistry.client.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.units.ReportingMonth;

/**
 * The first line of a bundle's file.
 *
 * @param account the company's
 * @param month which
 * @param facilities how many lines follow
 */
record BundleHead(AccountId account, ReportingMonth month, int facilities) {}
