package io.carbonregistry.supervision;

import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Text;
import java.util.List;

/**
 * That months look wrong by a rule. It tells no value: whoever may see them looks them up.
 *
 * @param rule the code of the rule, such as {@code JUMP}
 * @param months the versions that led to it
 */
public record Finding(String rule, List<CitedMonth> months) {

    public Finding {
        Text.requireId("rule", rule);
        months = Batch.checked("months", months, Batch.OF_OFFICE);
        Text.require(months.stream().distinct().count() == months.size(), "months", "one twice", "each version once");
    }
}
