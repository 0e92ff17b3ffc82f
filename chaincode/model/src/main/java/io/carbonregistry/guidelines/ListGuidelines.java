package io.carbonregistry.guidelines;

import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Query;

/** Asks which sectors have guidelines, by which versions and from when on, and which tables of factors there are. */
public record ListGuidelines() implements Query<GuidelineList> {

    @Override
    public GuidelineList answer(Ledger ledger, Caller caller) {
        return new GuidelineList(
                ledger.scan(GuidelineBook.class, GuidelineBook.KEYS, "", Paging.MOST).stream()
                        .map(Ledger.Entry::state)
                        .toList(),
                ledger.scan(FactorTable.class, FactorTable.KEYS, "", Paging.MOST).stream()
                        .map(entry -> entry.state().version())
                        .toList());
    }
}
