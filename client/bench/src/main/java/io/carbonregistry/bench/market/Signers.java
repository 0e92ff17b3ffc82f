package io.carbonregistry.bench.market;

import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.client.Committed;
import io.carbonregistry.client.Registry;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Two persons who sign together.
 *
 * @param initiator who signs first
 * @param approver who signs second
 */
public record Signers(Registry initiator, Registry approver) {

    /** Both sign all requests, which do not depend on one another: first the one all, then the other. */
    public void sign(Stream<? extends Request<?>> requests) {
        List<CompletableFuture<Committed<Fact>>> ends = new ArrayList<>();
        propose(requests).forEach(approval -> ends.add(approver.submitAsync(approval)));
        ends.forEach(CompletableFuture::join);
    }

    /** The first signs all; what the second is to sign. */
    public List<ApproveAct> propose(Stream<? extends Request<?>> requests) {
        List<CompletableFuture<ApproveAct>> proposed = new ArrayList<>();
        requests.forEach(request -> proposed.add(propose(request)));
        return proposed.stream().map(CompletableFuture::join).toList();
    }

    /** The first signs a request; what the second is to sign. */
    public CompletableFuture<ApproveAct> propose(Request<?> request) {
        return initiator.submitAsync(request).thenApply(done -> approval(done, request));
    }

    private static ApproveAct approval(Committed<?> proposed, Request<?> request) {
        return new ApproveAct(proposed.pending().orElseThrow().act(), request);
    }
}
