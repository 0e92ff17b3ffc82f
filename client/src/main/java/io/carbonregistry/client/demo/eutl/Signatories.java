package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.client.network.UserName;

/**
 * The two persons who sign an act.
 *
 * @param initiator who proposes it
 * @param approver who signs second
 */
public record Signatories(UserName initiator, UserName approver) {}
