package io.carbonregistry.issuance;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What one act has issued.
 *
 * @param unitClass the class
 * @param range the serials
 * @param accounts how many lines it credited
 * @param legalBasis what it rests on
 * @param act the act
 * @param day when
 */
public record IssuanceRecord(
        UnitClass unitClass, SerialRange range, int accounts, String legalBasis, ActRef act, LocalDate day)
        implements State {

    /** How the keys of all records of a class start, in the order in which they were issued. */
    public static String keys(UnitClass unitClass) {
        return "issuance/" + unitClass + "/";
    }

    /** Where the record stands that ends with a serial. */
    public static Key<IssuanceRecord> key(UnitClass unitClass, long last) {
        return new Key<>(keys(unitClass) + String.format(Locale.ROOT, "%016d", last), IssuanceRecord.class);
    }
}
