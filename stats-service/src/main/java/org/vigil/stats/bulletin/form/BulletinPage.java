package org.vigil.stats.bulletin.form;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.vigil.stats.bulletin.Bulletin;

import io.quarkus.qute.TemplateInstance;

/**
 * A bulletin among the other pages, from where it is sent.
 *
 * @param bulletin the bulletin
 * @param file what its files are called, without what says their form
 * @param mail where a mail with its address is begun (RFC 6068)
 */
public record BulletinPage(Bulletin bulletin, String file, String mail) implements TemplateInstance {

    /** The page on the site that begins there, for a reader of the language of that tag. */
    public static BulletinPage of(Bulletin bulletin, URI site, String language) {
        return new BulletinPage(bulletin, "vigil-" + bulletin.name().replace('/', '-'),
                "mailto:?subject=" + encoded(bulletin.title().in(language)) + "&body="
                        + encoded(site.resolve(bulletin.address()).toString()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
