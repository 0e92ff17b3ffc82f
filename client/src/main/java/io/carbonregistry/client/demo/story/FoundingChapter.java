package io.carbonregistry.client.demo.story;

import io.carbonregistry.registry.GetRegistry;
import io.carbonregistry.registry.RegistryDetails;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleVersion;
import java.util.ArrayList;
import java.util.List;

/** The first act. */
final class FoundingChapter implements Chapter {

    @Override
    public String title() {
        return "Founding";
    }

    @Override
    public void tell(Scene scene) {
        RegistryDetails registry = scene.as(Somebody.AUDITOR).query(new GetRegistry());
        scene.page()
                .say("The minister has founded the registry; the Registrar's peer has endorsed it. Its day is "
                        + registry.registry().day()
                        + ", on a simulated clock: days roll as the story needs them. Its rules are data, dated and with"
                        + " their legal basis:");
        scene.page().gap();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("rule", "legal basis", "value"));
        for (RuleBook book : registry.rules()) {
            RuleVersion version = book.on(registry.registry().day());
            version.values()
                    .forEach(value -> rows.add(
                            List.of(value.rule().name(), shortened(version.legalBasis()), spaced(value.value()))));
        }
        scene.page().table(rows);
    }

    private static String shortened(String basis) {
        int room = 42;
        return basis.length() <= room ? basis : basis.substring(0, room - 4) + " ...";
    }

    /** A table of a rule in parts that fit on lines. */
    private static String spaced(String value) {
        return value.replace(",", ", ");
    }
}
