/**
 * Pictures of attested months as files: heat maps and distributions, in SVG or PNG.
 *
 * <p>A {@link io.carbonregistry.client.pictures.HeatMap} or a {@link io.carbonregistry.client.pictures.Distribution} says what is to be seen, and a {@link io.carbonregistry.client.pictures.PictureFile}
 * draws it without a screen. Colours are those that the colour-blind tell apart (Okabe and Ito), and nothing is told by colour alone. All that is written in a
 * picture is ids, codes and English, for which every machine has letters. It knows neither the ledger nor the command line, and the same picture is always
 * drawn alike on the same machine.
 */
@NullMarked
package io.carbonregistry.client.pictures;

import org.jspecify.annotations.NullMarked;
