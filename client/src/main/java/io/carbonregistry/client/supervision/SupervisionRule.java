package io.carbonregistry.client.supervision;

import java.util.List;

/** A rule that looks at months together. */
public interface SupervisionRule {

    /** The code by which suspicions and cases name it. */
    String code();

    /** What looks wrong by it; the same months always give the same, in the same order. */
    List<Suspicion> look(Months months);
}
