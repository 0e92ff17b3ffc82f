package io.carbonregistry.client.months;

import io.carbonregistry.units.ReportingMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * A facility's month with what must come of it, to the cent.
 *
 * @param facility its id
 * @param month which month of the year, counted from 1
 * @param guideline the version that it reports by
 * @param kind what it is there
 * @param registered what is registered of it
 * @param reported what it reports
 * @param items what each item comes to, written {@code ITEM/material=tonnes}
 * @param total the sum of the items
 * @param computed indicators
 * @param flags what is marked
 */
record Vector(
        String facility,
        int month,
        String guideline,
        String kind,
        String registered,
        String reported,
        String items,
        String total,
        String computed,
        String flags) {

    private static final String POWER = "POWER-2022-485";
    private static final String UNIT = "CONDENSING_UNIT";
    private static final int LAST = 12;
    private static final String COAL = "A/bituminous=210345.67 C/bituminous=20.908 O=700.00 ";
    private static final String CARBON = "B/bituminous=0.5123 ";
    private static final String CAPACITY = "CAPACITY=1000.000";

    /** The one whose other months are attested too. */
    static final Vector GAS = new Vector(
            "gas-2",
            LAST,
            POWER,
            UNIT,
            "",
            "A/natural-gas=21.00 C/natural-gas=389.310 M=1000.000 O=700.00",
            "GAS/natural-gas=454.65",
            "454.65",
            "EFFICIENCY_CONDENSING=0.4403 HOURS_SHARE=0.9409 POWER_INTENSITY=0.4547",
            "DEFAULT_USED D/natural-gas");

    ReportingMonth reportingMonth() {
        return new ReportingMonth(Works.YEAR, month);
    }

    /** Those of the national guidelines for 2025; months of 31 days, of a unit the one with the most figures first. */
    static List<Vector> all() {
        return Stream.concat(power(), industries()).toList();
    }

    private static Stream<Vector> power() {
        return Stream.of(
                new Vector(
                        "unit-1",
                        1,
                        POWER,
                        UNIT,
                        CAPACITY,
                        COAL + CARBON + "M=500000.000",
                        "FUEL/bituminous=391169.11",
                        "391169.11",
                        "P=71.43 EFFICIENCY_CONDENSING=0.4093 HOURS_SHARE=0.9409 POWER_INTENSITY=0.7823",
                        ""),
                new Vector(
                        "unit-1",
                        3,
                        POWER,
                        UNIT,
                        CAPACITY,
                        COAL + "M=500000.000",
                        "FUEL/bituminous=492501.84",
                        "492501.84",
                        "P=71.43 EFFICIENCY_CONDENSING=0.4093 HOURS_SHARE=0.9409 POWER_INTENSITY=0.9850",
                        "DEFAULT_USED D/bituminous"),
                new Vector(
                        "unit-1",
                        5,
                        POWER,
                        UNIT,
                        CAPACITY,
                        "A/bituminous=20976.95 C/bituminous=20.908 O=700.00 M=50000.000 B/bituminous=" + weighted(),
                        "FUEL/bituminous=39009.76",
                        "39009.76",
                        "P=7.14 EFFICIENCY_CONDENSING=0.4104 HOURS_SHARE=0.9409 POWER_INTENSITY=0.7802",
                        ""),
                GAS,
                new Vector(
                        "unit-1",
                        7,
                        POWER,
                        UNIT,
                        CAPACITY,
                        COAL + CARBON + "M=600000.000",
                        "FUEL/bituminous=391169.11",
                        "391169.11",
                        "P=85.71 EFFICIENCY_CONDENSING=0.4911 HOURS_SHARE=0.9409 POWER_INTENSITY=0.6519",
                        "EFFICIENCY_BROKEN EFFICIENCY_CONDENSING"));
    }

    /** Of three days, weighted by what was burnt. */
    private static String weighted() {
        return Days.mean("7012.10=0.5131 6844.55=0.5098 7120.30=0.5140", 4);
    }

    private static Stream<Vector> industries() {
        return Stream.of(
                new Vector(
                        "steel-3",
                        LAST,
                        "CETS-AG-03.01-V01-2024",
                        "ENTERPRISE",
                        "",
                        "FC/washed-coking-coal=120000.00 FC/anthracite=40000.00 FC/natural-gas=350.00"
                                + " P_CARBONATE/limestone=30000.00 P_CARBONATE/dolomite=10000.00 P_ELECTRODE/electrode=120.00"
                                + " M_CARBON/scrap=25000.00 M_CARBON/high-carbon-ferrochrome=150.00"
                                + " AD_STEEL/crude-steel=200000.00 AD_SOLD/coal-tar=3000.00 AD_SOLD/crude-benzol=900.00"
                                + " DRY_FUEL/anthracite=36000.00 MOISTURE/anthracite=10.00",
                        "FUEL/washed-coking-coal=294536.46 FUEL/anthracite=100893.43 FUEL/natural-gas=7654.09"
                                + " CARBONATES/limestone=13200.00 CARBONATES/dolomite=4760.00 ELECTRODES/electrode=439.56"
                                + " CARBON_MATERIALS/scrap=925.00 CARBON_MATERIALS/high-carbon-ferrochrome=52.20"
                                + " CRUDE_STEEL/crude-steel=-7400.00 SOLD_PRODUCTS/coal-tar=-8097.00"
                                + " SOLD_PRODUCTS/crude-benzol=-3043.80",
                        "403919.94",
                        "STEEL_INTENSITY=2.0196",
                        ""),
                new Vector(
                        "line-4",
                        LAST,
                        "CETS-AG-02.01-V01-2024",
                        "CLINKER_LINE",
                        "CAPACITY=5000.00",
                        "Q/silicate-clinker=150000.00 M_ALT/carbide-slag=2000.00 FC/bituminous=16500.00 FC/diesel=12.50",
                        "FUEL/bituminous=36184.35 FUEL/diesel=38.70 PROCESS=79290.00",
                        "115513.05",
                        "INTENSITY=0.7701 CARBIDE_RATE=1.20 REPLACEMENT_RATE=1.20 LINE_LOAD=0.8065",
                        ""),
                new Vector(
                        "potline-5",
                        LAST,
                        "CETS-AG-04.01-V01-2024",
                        "POTLINE",
                        "CAPACITY=120000.00",
                        "P=10000.00 AC_POWER=135000.000",
                        "ANODE=14708.32 ANODE_EFFECT=2631.60",
                        "17339.92",
                        "INTENSITY=1.7340 POWER_PER_TONNE=13500.00 OUTPUT_LOAD=0.9091",
                        ""));
    }
}
