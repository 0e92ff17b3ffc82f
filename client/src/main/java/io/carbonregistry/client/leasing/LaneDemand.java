package io.carbonregistry.client.leasing;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.Lane;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.repos.OpenRepo;
import io.carbonregistry.repos.SubstituteRepo;
import io.carbonregistry.transfers.ProposeTransfer;
import io.carbonregistry.transfers.TransferUnits;
import io.carbonregistry.units.Quantity;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How much an act moves under whose daily limit.
 *
 * @param account whose
 * @param tonnes how much
 */
record LaneDemand(AccountId account, long tonnes) {

    private static final Map<Class<?>, Function<Request<?>, Optional<LaneDemand>>> TABLE = Map.ofEntries(
            line(TransferUnits.class, TransferUnits::lane, TransferUnits::from, TransferUnits::quantity),
            line(ProposeTransfer.class, ProposeTransfer::lane, ProposeTransfer::from, ProposeTransfer::quantity),
            line(OpenRepo.class, OpenRepo::lane, OpenRepo::account, OpenRepo::quantity),
            line(SubstituteRepo.class, SubstituteRepo::lane, SubstituteRepo::account, SubstituteRepo::quantity));

    /** What a request moves under a limit; nothing, if it is of a kind that no limit covers, or whoever asks has chosen the lane. */
    static Optional<LaneDemand> of(Request<?> request) {
        return TABLE.getOrDefault(request.getClass(), unused -> Optional.empty())
                .apply(request);
    }

    private static <R extends Request<?>> Map.Entry<Class<?>, Function<Request<?>, Optional<LaneDemand>>> line(
            Class<R> type, Function<R, Lane> lane, Function<R, AccountId> account, Function<R, Quantity> quantity) {
        return Map.entry(type, request -> Optional.of(type.cast(request))
                .filter(act -> lane.apply(act).isNone())
                .map(act ->
                        new LaneDemand(account.apply(act), quantity.apply(act).value())));
    }
}
