package io.carbonregistry.client.demo.eutl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.units.UnitClass;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PreparationTest {

    private static final UnitClass EUA = new UnitClass("EUA2005");

    @Test
    void anAccountBeginsWithExactlyWhatItWillLack() throws IOException {
        Preparation preparation = prepared(Logs.of(
                Logs.line("X1", "10-0", "a", "b", "100"),
                Logs.line("X2", "10-0", "b", "c", "130"),
                Logs.line("X3", "10-0", "c", "b", "50"),
                Logs.line("X4", "10-2", "b", "z", "60"),
                Logs.line("X5", "10-1", "c", "z", "80")));

        assertEquals(Map.of("a", 100L, "b", 40L), seeds(preparation));
        assertEquals(140, preparation.cap(EUA));
    }

    @Test
    void whatComesLaterDoesNotPayForWhatWasBefore() throws IOException {
        Preparation preparation =
                prepared(Logs.of(Logs.line("X1", "10-0", "a", "b", "10"), Logs.line("X2", "10-0", "b", "a", "10")));

        assertEquals(Map.of("a", 10L), seeds(preparation));
    }

    @Test
    void aCapCoversWhatIsIssuedAndWhatIsPlanned() throws IOException {
        assertEquals(
                35,
                prepared(Logs.of(Logs.line("X1", "10-52", "n", "n", "30"), Logs.line("X2", "10-0", "a", "b", "5")))
                        .cap(EUA));
        assertEquals(
                60,
                prepared(Logs.of(
                                Logs.line("X1", "10-53", "n", "a", "30"),
                                Logs.line("X2", "10-0", "a", "n", "30"),
                                Logs.line("X3", "10-53", "n", "a", "30")))
                        .cap(EUA));
    }

    @Test
    void whoAllocatesIsOfficialAndWhoTransfersTrusts() throws IOException {
        Preparation preparation = prepared(Logs.small());

        assertEquals(AccountType.NATION, preparation.accounts().get(new AccountId("1")));
        assertEquals(AccountType.EMITTER, preparation.accounts().get(new AccountId("11")));
        assertEquals(Set.of("CER", "EUA2005", "EUA_2008"), preparation.kinds());
        assertEquals(Set.of(trust("11", "12"), trust("12", "13")), preparation.trust());
    }

    private static Preparation prepared(TransactionLog log) {
        return Preparation.of(log.transactions(), Logs.translated(log).acts());
    }

    private static Map<String, Long> seeds(Preparation preparation) {
        return preparation.seeds().byClass().get(EUA).stream()
                .collect(Collectors.toMap(
                        one -> one.account().value(), one -> one.quantity().value()));
    }

    private static Trust trust(String account, String counterparty) {
        return new Trust(new AccountId(account), new AccountId(counterparty));
    }
}
