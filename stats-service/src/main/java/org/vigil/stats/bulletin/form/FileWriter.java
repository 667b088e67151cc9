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

import org.vigil.stats.bulletin.Bulletin;

/** Writes a bulletin as CSV. */
@Provider
@Produces(BulletinForm.FILE)
class FileWriter implements MessageBodyWriter<Bulletin> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Bulletin.class;
    }

    @Override
    public void writeTo(Bulletin bulletin, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream target) throws IOException {
        target.write(new BulletinFile(bulletin).text().getBytes(StandardCharsets.UTF_8));
    }
}
