package io.carbonregistry.approvals;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Request;

/** Answers a pending act under that act's own id, carrying its whole intent again so that the signer has seen it. */
public sealed interface SecondSignature permits ApproveAct, DeclineAct {

    /** The pending act. */
    ActRef act();

    /** The intent, which must be the one that was proposed. */
    Request<?> request();

    /** What is to be done, whether it is asked for or answered. */
    static Request<?> intended(Request<?> request) {
        return request instanceof SecondSignature second ? second.request() : request;
    }
}
