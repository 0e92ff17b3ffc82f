package io.carbonregistry.retirements;

import io.carbonregistry.kernel.Text;

/** What units were retired for. */
public sealed interface Purpose {

    /**
     * To comply for a year (Regulation 775 art. 14).
     *
     * @param year the compliance year
     */
    record Compliance(int year) implements Purpose {

        public Compliance {
            requireYear(year);
        }

        static void requireYear(int year) {
            Text.require(1990 <= year && year <= 2999, "compliance year", String.valueOf(year), "1990 to 2999");
        }
    }

    /**
     * Of the holder's own will (Registration rules art. 19). Both texts are public.
     *
     * @param purpose what for
     * @param beneficiary in whose favour
     */
    record Voluntary(String purpose, String beneficiary) implements Purpose {

        public Voluntary {
            Text.requirePhrase("purpose", purpose, 512);
            Text.requirePhrase("beneficiary", beneficiary, 256);
        }
    }

    /**
     * By decision of an office.
     *
     * @param legalBasis what the decision rests on
     */
    record Decision(String legalBasis) implements Purpose {

        public Decision {
            Text.requireLegalBasis(legalBasis);
        }
    }
}
