package io.carbonregistry.client.demo.eutl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransactionLogTest {

    @Test
    void linesThatShareAnIdAreOneTransaction() throws IOException {
        TransactionLog log = Logs.small();

        assertEquals(23, log.lines());
        assertEquals(16, log.transactions().size());
        assertEquals(200, transaction(log, "XT1").quantity().value());
        assertEquals(2, transaction(log, "XC2").senders().size());
    }

    @Test
    void whatCannotBeReadIsToldWithItsNumberAndTheRestGoesOn() throws IOException {
        TransactionLog log = Logs.small();

        assertEquals(
                List.of("line 16: the amount is no whole number", "line 18: it has 1 fields, not 9"),
                log.unreadable().stream().map(Unreadable::toString).toList());
        assertFalse(transaction(log, "XB1").whole());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2006-13-01,X1,10,0,1,2,EUA2005,,5 | the completion time cannot be read",
                "2006-01-01,X 1,10,0,1,2,EUA2005,,5 | act id cannot be read",
                "2006-01-01,X1,ten,0,1,2,EUA2005,,5 | the transaction type cannot be read",
                "2006-01-01,X1,10,0,,2,EUA2005,,5 | account cannot be read",
                "2006-01-01,X1,10,0,1,2,eua,,5 | kind of unit cannot be read",
                "2006-01-01,X1,10,0,1,2,CER,a/b,5 | unit class cannot be read",
                "2006-01-01,X1,10,0,1,2,EUA2005,,0 | the amount cannot be read",
                "2006-01-01,X1,10,0,1,2,EUA2005,,-5 | the amount is no whole number",
                "2006-01-01,X1,10,0,1,2,EUA2005,,9999999999999999 | the amount cannot be read",
                "2006-01-01,X1,10,0,1,2,EUA2005,,5,6 | it has 10 fields, not 9",
                "2006-01-01,\"X1,10,0,1,2,EUA2005,,5 | it is no line of comma separated values",
            })
    void aDamagedLineIsToldInWords(String line, String why) throws IOException {
        TransactionLog log = Logs.of(line, Logs.line("X9", "10-0", "1", "2", "7"));

        assertEquals(List.of(new Unreadable(2, why)), log.unreadable());
        assertEquals(7, transaction(log, "X9").quantity().value());
    }

    @Test
    void aLimitEndsAfterAWholeTransaction() throws IOException {
        TransactionLog log = Logs.small(3);

        assertEquals(4, log.lines());
        assertEquals(
                List.of("XA1", "XA2", "XT1"),
                log.transactions().stream().map(LoggedTransaction::id).toList());
    }

    @Test
    void aFileWithAnotherHeaderIsNoLog() {
        assertThrows(
                IOException.class, () -> TransactionLog.read(new ByteArrayInputStream("a,b\n1,2\n".getBytes()), 9));
    }

    private static LoggedTransaction transaction(TransactionLog log, String id) {
        return log.transactions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
