package io.carbonregistry.client.demo.eutl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.issuance.AllocateUnits;
import io.carbonregistry.issuance.IssueUnits;
import io.carbonregistry.retirements.CancelHoldings;
import io.carbonregistry.retirements.CancelUnits;
import io.carbonregistry.retirements.SurrenderUnits;
import io.carbonregistry.transfers.TransferUnits;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationTest {

    @ParameterizedTest
    @CsvSource({
        "10-0, TransferUnits, Emitter, Emitter",
        "10-53, AllocateUnits, Registrar, Registrar",
        "10-52, IssueUnits, Registrar, Regulator",
        "10-2, SurrenderUnits, Emitter, Emitter",
        "5-1, SurrenderUnits, Emitter, Emitter",
        "10-1, CancelUnits, Emitter, Emitter",
        "10-41, CancelUnits, Emitter, Emitter",
        "4-0, CancelUnits, Emitter, Emitter",
        "4-3, CancelUnits, Emitter, Emitter",
    })
    void everyTypeIsOneActSignedByThoseWhoMay(String type, String act, String initiator, String approver)
            throws IOException {
        ReplayedAct replayed = only(Logs.of(Logs.line("X1", type, "1", "2", "5")));

        assertEquals(act, replayed.request().getClass().getSimpleName());
        assertEquals("X1", replayed.request().id().value());
        assertEquals(initiator, replayed.signatories().initiator().organisation());
        assertEquals(approver, replayed.signatories().approver().organisation());
        assertTrue(!replayed.signatories()
                .initiator()
                .equals(replayed.signatories().approver()));
    }

    @Test
    void theLinesOfATransactionAddUp() throws IOException {
        String first = Logs.line("X1", "10-0", "1", "2", "5");
        String second = Logs.line("X1", "10-0", "1", "2", "6");

        TransferUnits transfer = assertInstanceOf(
                TransferUnits.class, only(Logs.of(first, second)).request());

        assertEquals(11, transfer.quantity().value());
    }

    @Test
    void aCancellationOfManyIsOneActOfAnOffice() throws IOException {
        String first = Logs.line("X1", "10-41", "1", "9", "5");
        String second = Logs.line("X1", "10-41", "2", "9", "6");

        ReplayedAct replayed = only(Logs.of(first, second));

        assertEquals(
                2,
                assertInstanceOf(CancelHoldings.class, replayed.request())
                        .lines()
                        .size());
        assertEquals(Staff.REGULATOR, replayed.signatories());
    }

    @Test
    void unitsAreSurrenderedForTheYearBefore() throws IOException {
        SurrenderUnits surrender = assertInstanceOf(
                SurrenderUnits.class,
                only(Logs.of(Logs.line("X1", "10-2", "1", "9", "5"))).request());

        assertEquals(2005, surrender.year());
    }

    @Test
    void whatHasNoActHereIsLeftOutForItsReason() throws IOException {
        Translation translation = Logs.translated(Logs.small());

        Map<String, Long> reasons = translation.leftOut().stream()
                .collect(Collectors.groupingBy(one -> one.type() + " " + one.reason(), Collectors.counting()));
        assertEquals(
                Map.of(
                        "10-55 " + LeftOut.OTHER_TYPE, 1L,
                        "10-0 " + LeftOut.DAMAGED, 1L,
                        "10-0 " + LeftOut.SEVERAL_PARTIES, 1L,
                        "10-0 " + LeftOut.SEVERAL_CLASSES, 1L,
                        "10-0 " + LeftOut.SEVERAL_TYPES, 1L),
                reasons);
        assertEquals(11, translation.acts().size());
    }

    @Test
    void moreLinesThanAnActTakesAreLeftOut() throws IOException {
        String[] lines = Stream.iterate(1, number -> number + 1)
                .limit(2501)
                .map(number -> Logs.line("X1", "10-41", "a" + number, "9", "1"))
                .toArray(String[]::new);

        assertEquals(
                List.of(new LeftOut("10-41", "no act can say it: TOO_MANY")),
                Logs.translated(Logs.of(lines)).leftOut());
    }

    @Test
    void everyKindOfActIsInTheSmallLog() throws IOException {
        assertEquals(
                Stream.of(
                                TransferUnits.class,
                                AllocateUnits.class,
                                IssueUnits.class,
                                SurrenderUnits.class,
                                CancelUnits.class,
                                CancelHoldings.class)
                        .collect(Collectors.toSet()),
                Logs.translated(Logs.small()).acts().stream()
                        .map(act -> (Class<?>) act.request().getClass())
                        .collect(Collectors.toSet()));
    }

    private static ReplayedAct only(TransactionLog log) {
        List<ReplayedAct> acts = Logs.translated(log).acts();
        assertEquals(1, acts.size());
        return acts.get(0);
    }
}
