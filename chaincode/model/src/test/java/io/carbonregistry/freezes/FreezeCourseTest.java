package io.carbonregistry.freezes;

import static io.carbonregistry.freezes.Courtroom.POWER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Founding;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every step in every state of a freeze: granted exactly where the table says. */
class FreezeCourseTest {

    private static final LocalDate SOON = Founding.DAY.plusDays(9);

    /** A courtroom whose freeze {@code f1} is in a state. */
    private static Courtroom in(Freeze.Status status) {
        Courtroom court = new Courtroom();
        switch (status) {
            case WAITING -> {
                court.freeze("earlier", 100);
                court.carryOut(court.order("f1", 40, SOON));
            }
            case FROZEN -> court.carryOut(court.order("f1", 40, SOON));
            case EXTENDED -> {
                court.carryOut(court.order("f1", 40, SOON));
                court.carryOut(court.extend("e", "f1", SOON.plusDays(1)));
            }
            case RELEASED -> {
                court.carryOut(court.order("f1", 40, SOON));
                court.carryOut(court.release("r", "f1", 40));
            }
            case DEDUCTED -> {
                court.carryOut(court.order("f1", 40, SOON));
                court.carryOut(court.deduct("d", "f1", POWER, 40));
            }
            case EXPIRED -> {
                court.carryOut(court.order("f1", 40, SOON));
                court.open(SOON);
            }
        }
        assertEquals(status, court.status("f1"));
        return court;
    }

    private static Request<?> request(Courtroom court, FreezeStep step) {
        return switch (step) {
            case EXTEND -> court.extend("x", "f1", SOON.plusDays(2));
            case RELEASE -> court.release("x", "f1", 10);
            case DEDUCT -> court.deduct("x", "f1", POWER, 10);
        };
    }

    @Test
    void isGrantedExactlyWhereTheTableSays() {
        for (Freeze.Status status : Freeze.Status.values()) {
            for (FreezeStep step : FreezeStep.values()) {
                Courtroom court = in(status);
                if (step.leavesFrom(status)) {
                    court.carryOut(request(court, step));
                } else {
                    court.refused(request(court, step), Reason.WRONG_STATE);
                }
                assertEquals(List.of(), court.broken(), status + " " + step);
            }
        }
    }

    @Test
    void leadsWhereTheTableSays() {
        Map<FreezeStep, Freeze.Status> reached = new EnumMap<>(FreezeStep.class);
        for (FreezeStep step : FreezeStep.values()) {
            Courtroom court = in(Freeze.Status.FROZEN);
            court.carryOut(
                    switch (step) {
                        case EXTEND -> court.extend("x", "f1", SOON.plusDays(2));
                        case RELEASE -> court.release("x", "f1", 40);
                        case DEDUCT -> court.deduct("x", "f1", POWER, 40);
                    });
            reached.put(step, court.status("f1"));
        }
        assertEquals(
                Map.of(
                        FreezeStep.EXTEND, Freeze.Status.EXTENDED,
                        FreezeStep.RELEASE, Freeze.Status.RELEASED,
                        FreezeStep.DEDUCT, Freeze.Status.DEDUCTED),
                reached);
    }
}
