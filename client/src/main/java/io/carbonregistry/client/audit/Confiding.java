package io.carbonregistry.client.audit;

import io.carbonregistry.access.Permissions;
import io.carbonregistry.access.Routes;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.client.replay.RegistryTransaction;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.wire.Records;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Tells whether a transaction's request confides something, which stands in no block. */
final class Confiding {

    private final Records records = Records.tolerant(Routes.types());

    /** Whether it does; what is no act does not. */
    boolean confides(RegistryTransaction transaction) {
        List<byte[]> arguments = transaction.proposal().arguments();
        if (arguments.size() != 3
                || Permissions.named(transaction.function())
                        .filter(line -> line.isAct())
                        .isEmpty()) {
            return false;
        }
        Request<?> request = records.request(
                transaction.function(), arguments.get(1), arguments.get(2), Collections.emptySortedMap());
        Request<?> decided = request instanceof ApproveAct approval ? approval.request() : request;
        return Arrays.stream(decided.getClass().getRecordComponents())
                .anyMatch(component -> component.isAnnotationPresent(Confided.class));
    }
}
