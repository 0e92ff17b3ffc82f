package io.carbonregistry.client.audit;

import io.carbonregistry.access.Permissions;
import io.carbonregistry.access.Routes;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.client.replay.RegistryTransaction;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.wire.Records;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds the request of a transaction that confides something, which stands in no block. */
final class Confiding {

    private final Records records = Records.tolerant(Routes.types());

    /** The request, or the one that is approved; empty if it confides nothing, as what is no act does not. */
    Optional<Request<?>> request(RegistryTransaction transaction) {
        List<byte[]> arguments = transaction.proposal().arguments();
        if (arguments.size() != 3
                || Permissions.named(transaction.function())
                        .filter(line -> line.isAct())
                        .isEmpty()) {
            return Optional.empty();
        }
        Request<?> request = records.request(
                transaction.function(), arguments.get(1), arguments.get(2), Collections.emptySortedMap());
        Request<?> decided = request instanceof ApproveAct approval ? approval.request() : request;
        return Optional.<Request<?>>of(decided).filter(one -> !components(one).isEmpty());
    }

    /** The components that are confided. */
    static List<RecordComponent> components(Request<?> request) {
        return Arrays.stream(request.getClass().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Confided.class))
                .toList();
    }
}
