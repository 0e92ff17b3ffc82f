package io.carbonregistry.freezes;

import static io.carbonregistry.freezes.Courtroom.CEA;
import static io.carbonregistry.freezes.Courtroom.STEEL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.holdings.BlockPage;
import io.carbonregistry.holdings.ListSerials;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Signer;
import io.carbonregistry.units.SerialRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What officials and the holder see of freezes, and who holds certain serials. */
class FreezeQueriesTest {

    private final Courtroom court = new Courtroom();

    @Test
    void tellsHowAFreezeStandsAndItsPlace() {
        court.freeze("f1", 100);
        court.freeze("z", 10);
        court.freeze("a", 10);
        assertEquals(Optional.empty(), details(Founding.JUDGE, "f1").place());
        assertEquals(Optional.of(1), details(Founding.JUDGE, "z").place());
        assertEquals(Optional.of(2), details(Holders.initiator("steel"), "a").place());
        assertEquals(Freeze.Status.WAITING, details(Founding.CLERK, "a").status());
        court.market.unanswered(
                Holders.initiator("power"), new GetFreeze(STEEL, CEA, Courtroom.of("a")), Reason.NOT_REPRESENTED);
    }

    @Test
    void listsTheFreezesOfAnAccountPageByPage() {
        court.freeze("f1", 10);
        court.freeze("f2", 10);
        FreezePage first = page(Optional.empty());
        assertEquals(List.of(court.freeze("f1")), first.freezes());
        FreezePage second = page(first.next());
        assertEquals(List.of(court.freeze("f2")), second.freezes());
        assertEquals(List.of(), page(second.next()).freezes());
    }

    @Test
    void listsTheBlocksThatHoldSerials() {
        court.freeze("f1", 40);
        assertEquals(List.of(court.block(40)), serials(40, 40).blocks());
        assertEquals(List.of(court.block(40), court.block(100)), serials(40, 41).blocks());
        assertEquals(List.of(court.block(100)), serials(41, 900).blocks());
        court.market.unanswered(Holders.initiator("steel"), query(1, 9, 1, Optional.empty()), Reason.ROLE_NOT_ALLOWED);
        BlockPage first = court.market.answer(Founding.JUDGE, query(1, 100, 1, Optional.empty()), BlockPage.class);
        assertEquals(List.of(court.block(40)), first.blocks());
        BlockPage second = court.market.answer(Founding.JUDGE, query(1, 100, 1, first.next()), BlockPage.class);
        assertEquals(List.of(court.block(100)), second.blocks());
    }

    private BlockPage serials(long first, long last) {
        return court.market.answer(Founding.JUDGE, query(first, last, 9, Optional.empty()), BlockPage.class);
    }

    private static ListSerials query(long first, long last, int limit, Optional<String> after) {
        return new ListSerials(CEA, new SerialRange(first, last), limit, after);
    }

    private FreezePage page(Optional<String> after) {
        return court.market.answer(Founding.AUDITOR, new ListFreezes(STEEL, 1, after), FreezePage.class);
    }

    private FreezeDetails details(Signer by, String id) {
        return court.market.answer(by, new GetFreeze(STEEL, CEA, Courtroom.of(id)), FreezeDetails.class);
    }
}
