package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.units.UnitClass;

/**
 * What an act does to one balance.
 *
 * @param account whose
 * @param unitClass of which class
 * @param units what is added; taken away where it is below zero
 */
record Movement(AccountId account, UnitClass unitClass, long units) {}
