package org.vigil.stats.bulletin.form;

import org.vigil.stats.bulletin.Bulletin;

import io.quarkus.qute.TemplateInstance;

/** A bulletin as a page of HTML, by the template of that name. */
record BulletinPage(Bulletin bulletin) implements TemplateInstance {
}
