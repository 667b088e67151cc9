package org.vigil.incidents.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Files on their way to somebody. When he goes away the next bytes cannot be written and the work ends there. */
@ApplicationScoped
class Download {

    private static final Logger LOG = Logger.getLogger(Download.class);
    private static final int BUFFER = 64 * 1024;

    private final IncidentFile files;

    Download(IncidentFile files) {
        this.files = files;
    }

    /**
     * A file of which nobody keeps what it is.
     *
     * @param permanent the address under which the same comes again
     */
    Response of(Definition definition, Request request, String permanent) {
        Response.ResponseBuilder answer = described(definition).header(HttpHeaders.LINK,
                "<" + permanent + ">; rel=\"canonical\"");
        Set<String> leftOut = definition.leftOut();
        if (!leftOut.isEmpty()) {
            answer.header("Vigil-Left-Out", String.join(", ", leftOut));
        }
        return withBody(answer, request, target -> files.write(definition, target, () -> {
            // nobody waits for a sign: the bytes are one
        }));
    }

    /** The file of an export, under the digest that it has; 304 when the caller has it. */
    Response of(Export export, Request request) {
        EntityTag tag = tag(export);
        Response.ResponseBuilder notModified = request.evaluatePreconditions(tag);
        if (notModified != null) {
            return notModified.build();
        }
        Response.ResponseBuilder answer = described(export.definition).tag(tag)
                .header(HttpHeaders.CONTENT_LENGTH, export.bytes)
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(export.sha256) + ":");
        return withBody(answer, request, target -> {
            ProvedStream proved = new ProvedStream(target, export.sha256);
            files.write(export.definition, proved, () -> {
                // nobody waits for a sign: the bytes are one
            });
            proved.end();
        });
    }

    static EntityTag tag(Export export) {
        return new EntityTag(HexFormat.of().formatHex(export.sha256));
    }

    private static Response.ResponseBuilder described(Definition definition) {
        return Response.ok().header(HttpHeaders.CONTENT_TYPE, definition.format().contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + definition.fileName() + "\"")
                .header("Vigil-As-Of", definition.asOf());
    }

    private static Response withBody(Response.ResponseBuilder answer, Request request, StreamingOutput file) {
        if (request.getMethod().equals(HttpMethod.HEAD)) {
            return answer.build();
        }
        StreamingOutput body = target -> send(file, target);
        return answer.entity(body).build();
    }

    /** Any other fault breaks the connection off, so that nobody takes the part that was sent for the whole. */
    private static void send(StreamingOutput file, OutputStream target) throws JsonProcessingException {
        try {
            BufferedOutputStream buffered = new BufferedOutputStream(target, BUFFER);
            file.write(buffered);
            buffered.flush();
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            LOG.debugf("A reader went away before the end of a file: %s", e.getMessage());
        }
    }
}
