package org.vigil.stats.tag;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

import org.vigil.stats.measure.Answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Gives each statistic an ETag, and answers 304 where the caller has it already. The tag is made of the answer without its
 * as-of moment, which moves with the clock, so that it stays until something was consumed that changes the answer; it is a weak
 * one because two answers of one tag may differ in that moment. Each form and language of an answer has a tag of its own. It
 * runs when the
 * other filters of an answer are done.
 */
@Provider
@Priority(Priorities.USER - 1_000)
class AnswerTags implements ContainerResponseFilter {

    private static final String STATISTICS = "/api/v1/stats/";

    private static final Pattern CITATION = Pattern.compile("/api/v1/citations/[0-9a-f-]{36}");

    private final ObjectMapper json;

    AnswerTags(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (response.getStatus() != Status.OK.getStatusCode() || !request.getMethod().equals(HttpMethod.GET)
                || !isStatistic(request, response)) {
            return;
        }
        String text = json.writeValueAsString(response.getEntity());
        boolean isJson = response.getMediaType() == null
                || response.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE);
        EntityTag tag = tag((isJson ? "" : response.getMediaType() + Objects.toString(response.getLanguage(), ""))
                + (response.getEntity() instanceof Answer answer ? withoutMoment(text, answer) : text));
        if (request.getRequest().evaluatePreconditions(tag) == null) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            if (isJson) {
                response.setEntity(text, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
            }
        } else {
            response.setStatusInfo(Status.NOT_MODIFIED);
            response.setEntity(null);
            Object vary = response.getHeaders().getFirst(HttpHeaders.VARY);
            response.getHeaders().clear();
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            if (vary != null) {
                response.getHeaders().putSingle(HttpHeaders.VARY, vary);
            }
        }
    }

    private static boolean isStatistic(ContainerRequestContext request, ContainerResponseContext response) {
        return response.getEntity() instanceof Answer
                || request.getUriInfo().getRequestUri().getPath().startsWith(STATISTICS);
    }

    /** The address of the citation follows from the moment. */
    private static String withoutMoment(String text, Answer answer) {
        return CITATION.matcher(text.replace(answer.asOf().toString(), "")).replaceAll("");
    }

    private static EntityTag tag(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(hash), true);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
