package org.vigil.stats.bulletin.form;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;

import org.vigil.common.page.Frame;
import org.vigil.stats.bulletin.Bulletin;

import io.quarkus.qute.TemplateInstance;

/** Writes a bulletin as one file of HTML that needs nothing else and, as its policy says, may load nothing else. */
@Provider
@Produces(BulletinForm.PAGE)
class DocumentWriter implements MessageBodyWriter<Bulletin> {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Frame frame;

    DocumentWriter(Frame frame) {
        this.frame = frame;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Bulletin.class;
    }

    @Override
    public void writeTo(Bulletin bulletin, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream target) throws IOException {
        headers.putSingle("Content-Security-Policy", POLICY);
        TemplateInstance document = new BulletinDocument(bulletin, frame.getLanguage());
        document.setLocale(frame.getLanguage().getTag());
        target.write(document.render().getBytes(StandardCharsets.UTF_8));
    }
}
