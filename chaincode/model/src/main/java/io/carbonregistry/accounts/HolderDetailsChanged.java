package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/** A holder is called otherwise, or registered elsewhere. */
public record HolderDetailsChanged(
        ActRef act, AccountId account, Holder holder, Adcode adcode, Grounds because, LocalDate day) implements Fact {}
