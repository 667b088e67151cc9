package org.vigil.stats.bulletin.form;

import org.vigil.common.page.Language;
import org.vigil.stats.bulletin.Bulletin;

import io.quarkus.qute.TemplateInstance;

/** A bulletin as one file of HTML that can be sent and printed, by the template of that name. */
record BulletinDocument(Bulletin bulletin, Language language) implements TemplateInstance {
}
