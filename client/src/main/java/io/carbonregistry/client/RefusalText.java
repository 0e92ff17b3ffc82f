package io.carbonregistry.client;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What a refusal says to a person: what is wrong, with its figures, and what would make it pass. */
public final class RefusalText {

    private RefusalText() {}

    /** The text in a language; English where there is none in it. */
    public static String of(Refusal refusal, Locale locale) {
        Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        String bundle = Reason.class.getPackageName() + ".reasons";
        String text = ResourceBundle.getBundle(bundle, locale, Reason.class.getClassLoader(), control)
                .getString(refusal.reason().name());
        for (Map.Entry<String, String> figure : refusal.details().entrySet()) {
            text = text.replace("{" + figure.getKey() + "}", figure.getValue());
        }
        return text;
    }
}
