package io.carbonregistry.devices;

import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Query;
import java.util.List;
import java.util.Optional;

/**
 * Asks for what a device has anchored, the earliest first.
 *
 * @param device which
 * @param limit how many, 1 to 1,000
 * @param after the bookmark of the page before
 */
public record ListBatches(DeviceId device, int limit, Optional<String> after) implements Query<BatchPage> {

    public ListBatches {
        new Paging(limit, after);
    }

    @Override
    public BatchPage answer(Ledger ledger, Caller caller) {
        Paging page = new Paging(limit, after);
        List<Ledger.Entry<AnchoredBatch>> found = page.scan(ledger, AnchoredBatch.class, AnchoredBatch.keys(device));
        return new BatchPage(found.stream().map(Ledger.Entry::state).toList(), page.next(found));
    }
}
