package io.carbonregistry.client.projection;

import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells a fact in one line, from its own type and components: whatever facts there will be can be told. */
final class Summary {

    private static final int SHOWN = 3;

    private Summary() {}

    /** The line; which act it was stands beside it and is left out. */
    static String of(Record fact) {
        String told = Arrays.stream(fact.getClass().getRecordComponents())
                .filter(component -> !component.getName().equals("act"))
                .map(component ->
                        Components.value(fact, component).map(value -> words(component.getName()) + " " + shown(value)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String type = words(fact.getClass().getSimpleName()).strip();
        return Character.toUpperCase(type.charAt(0)) + type.substring(1) + ": " + told;
    }

    static String of(Object fact) {
        return fact instanceof Record whole ? of(whole) : fact.toString();
    }

    private static String shown(Object value) {
        if (value instanceof List<?> list) {
            String some = list.stream().limit(SHOWN).map(Summary::shown).collect(Collectors.joining(" + "));
            int more = list.size() - SHOWN;
            return list.isEmpty() ? "none" : more > 0 ? some + " and " + more + " more" : some;
        }
        if (value instanceof Record whole && !(value instanceof Text) && !(value instanceof Whole)) {
            return Arrays.stream(whole.getClass().getRecordComponents())
                    .map(component -> Components.value(whole, component).map(Summary::shown))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" ", "(", ")"));
        }
        return value.toString();
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
