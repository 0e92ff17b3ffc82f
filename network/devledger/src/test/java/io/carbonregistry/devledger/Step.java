package io.carbonregistry.devledger;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One step of a transcript of Fabric's answers; what is absent is null. */
record Step(
        int step,
        String does,
        String as,
        String chaincode,
        List<String> endorsers,
        List<String> arguments,
        Map<String, String> transientData,
        String result,
        Event event,
        String touches,
        String validation,
        Refusal refusal) {

    static List<Step> read(String transcript, String channel) throws IOException {
        try (InputStream in = Objects.requireNonNull(Step.class.getResourceAsStream("/everycall/" + transcript))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"transient\":", "\"transientData\":")
                    .replace("registry", channel);
            return new Gson().fromJson(text, new TypeToken<List<Step>>() {}.getType());
        }
    }

    /** The event in the transaction. */
    record Event(String name, String payload) {}

    /** Where and how a step ended. */
    record Refusal(String stage, String code, String message, List<Detail> details) {

        List<Detail> allDetails() {
            return details == null ? List.of() : details;
        }
    }

    /** What a peer said. */
    record Detail(String organisation, String message) {}
}
