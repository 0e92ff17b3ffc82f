package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.accounts.AccountId;

/**
 * That an account trusts another, so that units may go to it at once.
 *
 * @param account who trusts
 * @param counterparty whom
 */
record Trust(AccountId account, AccountId counterparty) {}
