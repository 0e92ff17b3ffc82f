package io.carbonregistry.client.cli.attestations;

import io.carbonregistry.client.attestations.Prepared;
import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.client.sheets.SheetMistake;
import java.util.List;

/**
 * What a preparation came to, in words.
 *
 * @param written whether there is a bundle
 * @param mistakes what is wrong, and where
 * @param leftOut the places of rows without a value
 */
record PreparedReport(boolean written, List<String> mistakes, List<String> leftOut) {

    PreparedReport(Texts texts, Prepared prepared) {
        this(
                prepared.bundle().isPresent(),
                prepared.mistakes().stream()
                        .map(mistake -> text(texts, mistake))
                        .toList(),
                prepared.leftOut());
    }

    private static String text(Texts texts, SheetMistake mistake) {
        String what = texts.get("mistake." + mistake.kind(), mistake.given(), mistake.expected());
        return (mistake.place() + " " + mistake.column()).strip() + ": " + what;
    }
}
