package io.carbonregistry.registry;

import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import java.util.List;
import java.util.stream.Stream;

/** Asks for the day, the clock, the code, a halt, and the rules and calendars in force. */
public record GetRegistry() implements Query<RegistryDetails> {

    @Override
    public RegistryDetails answer(Ledger ledger, Caller caller) {
        Registry registry = ledger.find(Registry.key())
                .orElseThrow(() -> RefusedException.because(Reason.NOT_FOUND, Registry.key()));
        List<RuleBook> books = Stream.of(RuleTopic.values())
                .flatMap(topic -> ledger.find(RuleBook.key(topic)).stream())
                .map(book -> book.from(registry.day()))
                .toList();
        List<CalendarYear> years = ledger.find(Calendar.key()).stream()
                .flatMap(calendar -> calendar.years().stream())
                .toList();
        return new RegistryDetails(registry, books, years);
    }
}
