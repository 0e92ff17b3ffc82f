package io.carbonregistry.client.cli.output;

import io.carbonregistry.access.Routes;
import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.Json;
import io.carbonregistry.wire.JsonArray;
import io.carbonregistry.wire.JsonObject;
import io.carbonregistry.wire.JsonString;
import io.carbonregistry.wire.Records;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Prints records in the form and the language that were asked for.
 *
 * @param out where to
 * @param format for whom
 * @param texts in which language
 * @param simulated the day of a simulated clock, which every output tells
 */
public record Printer(PrintWriter out, Format format, Texts texts, Optional<LocalDate> simulated) {

    private static final Records RECORDS = Routes.records();

    /** Prints on a real clock, or where no clock matters. */
    public Printer(PrintWriter out, Format format, Texts texts) {
        this(out, format, texts, Optional.empty());
    }

    /** The same on the day of a simulated clock. */
    public Printer on(Optional<LocalDate> day) {
        return new Printer(out, format, texts, day);
    }

    /** Prints a record, or a list of records. */
    public void print(Object value) {
        if (format == Format.JSON) {
            printJson(json(value));
        } else {
            new Tables(out, new Words(texts)).print(value);
            sayClock();
        }
    }

    /** Prints a record for a program, and lines for a person. */
    public void print(Object value, Stream<String> lines) {
        if (format == Format.JSON) {
            printJson(json(value));
        } else {
            lines.forEach(out::println);
            sayClock();
        }
    }

    /** Prints refusals. */
    public void refuse(List<Refusal> refusals) {
        RefusalForms forms = new RefusalForms(texts);
        if (format == Format.JSON) {
            printJson(forms.json(refusals));
        } else {
            refusals.stream().map(forms::text).forEach(out::println);
            sayClock();
        }
    }

    /** Prints a record for a person alone. */
    public void show(Object value) {
        if (format == Format.TABLE) {
            print(value);
        }
    }

    /** Prints a line that a person reads and a program does not need. */
    public void say(String line) {
        if (format == Format.TABLE) {
            out.println(line);
            out.flush();
        }
    }

    private void sayClock() {
        simulated.ifPresent(day -> out.println(texts.get("say.clock", day)));
        out.flush();
    }

    private void printJson(Json json) {
        if (simulated.isPresent() && json instanceof JsonObject object) {
            SortedMap<String, Json> members = new TreeMap<>(object.members());
            members.put("simulatedClock", new JsonString(simulated.get().toString()));
            out.println(CanonicalJson.text(new JsonObject(members)));
        } else {
            out.println(CanonicalJson.text(json));
        }
        out.flush();
    }

    private static Json json(Object value) {
        return value instanceof List<?> list
                ? new JsonArray(list.stream().map(RECORDS::json).toList())
                : RECORDS.json(value);
    }
}
